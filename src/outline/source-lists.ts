import { lineText, wholeLine } from './line.ts'
import { isClosed, type SourceSentence } from './source-sentence.ts'

/** Lists of a longer share of the article are what it is about. */
const MOST_SHARE = 0.5
/** Of the lines of a list this share are entries. */
const ENTRIES = 0.5

/**
 * Where the lists of sources and links at the end of an article begin: the index of the first sentence of its last
 * sections, if these are all headed «Источники», “See also” and the like and hold no prose; else the number of sentences.
 */
export function startOfSourceLists(sentences: readonly SourceSentence[]): number {
  const { length } = sentences
  let start = length
  for (let at = length - 1; at >= 0; at--) {
    const sentence = sentences[at]
    if (sentence === undefined) break
    if (headsLists(sentence)) start = at
    else if (sentence.kind === 'subhead') break
  }
  const entries = sentences.slice(start).filter((sentence) => !headsLists(sentence))
  const cited = entries.filter(isEntry)
  return length - start > MOST_SHARE * length || cited.length < ENTRIES * entries.length ? length : start
}

/** A line without a full stop, an item of a list, a note (“[2] See …”). */
const isEntry = (sentence: SourceSentence): boolean =>
  !isClosed(sentence) || sentence.kind === 'list-item' || /^\[\d+\]/u.test(sentence.text)

/** Over a list of links, which ends with no full stop, such a line was not told for a subhead. */
const headsLists = (sentence: SourceSentence): boolean =>
  sentence.sentence === 1 &&
  sentence.lastInParagraph &&
  sentence.language.prose.listHeads.includes(lineText(wholeLine(sentence)).toLowerCase())

/** The entries under a head like «Источники», from the sentences of the lists at the end of an article. */
export function entriesOfSources(lists: readonly SourceSentence[]): readonly SourceSentence[] {
  let under = false
  return lists.filter((sentence) => {
    if (!headsLists(sentence)) return under
    const { sourceHeads = [] } = sentence.language.prose
    under = sourceHeads.includes(lineText(wholeLine(sentence)).toLowerCase())
    return false
  })
}
