import { languageOf } from '../language/index.ts'
import type { Language } from '../language/language.ts'
import type { Notes, NotesPassage } from '../model/deck.ts'
import { formatRange } from '../model/source.ts'
import { renderBlocks } from './blocks.ts'
import { attribute, type Html, html } from './html.ts'

/**
 * A passage verbatim, each sentence in a span of its own and the white space between them outside. Sentences
 * are found one after the other; what stands between them is kept, whatever it is.
 */
function passageHtml(passage: NotesPassage): Html {
  const parts: Html[] = []
  let at = 0
  for (const sentence of passage.sentences) {
    const start = passage.text.indexOf(sentence.text, at)
    if (start < 0) continue
    parts.push(
      html`${passage.text.slice(at, start)}<span data-sentence="${sentence.id}"${sentence.onSlide && html` class="on-slide"`}>${sentence.text}</span>`,
    )
    at = start + sentence.text.length
  }
  return html`<p data-passage="${passage.paragraph}" lang="${passage.lang}">${parts}${passage.text.slice(at)}</p>`
}

/** What the speaker says: the article's words, what was spoken before, the speaker's own remarks. */
export function notesHtml(notes: Notes, lang: string): Html {
  const language: Language = languageOf(lang)
  const { labels } = language
  return html`<aside class="notes"${attribute('lang', lang)}>${notes.passages.map(passageHtml)}${
    notes.spokenBefore.length > 0 &&
    html`<p class="spoken-before" data-source="${notes.spokenBefore.map(formatRange).join(' ')}">${labels.spokenBefore}: ${notes.spokenBefore.map(formatRange).join(', ')}</p>`
  }${
    notes.remarks.length > 0 &&
    html`<div class="remarks" aria-label="${labels.remarks}" role="group">${renderBlocks(notes.remarks, NO_TYPOGRAPHY)}</div>`
  }</aside>`
}

/** Notes keep their characters: nothing is bound. */
const NO_TYPOGRAPHY = { ...languageOf('und').typography, bindNext: [], bindPrevious: [] }
