import type { StatisticsFigure } from '../model/deck.ts'
import type { Statistic } from '../model/statistic.ts'
import { chooseForm, GROUP_SIZE } from './choose-form.ts'
import { areComparable } from './comparable.ts'
import { lexiconOf } from './lexicon.ts'
import { sentencesOf } from './sentences.ts'
import { tokenise } from './tokens.ts'

/**
 * Statistics as slides show them, in the order of the article: those of one sentence together, lone ones of the same
 * paragraph together, at most four a slide (five to eight of a sentence stay together). `statistics` are of `text`.
 */
export function figuresOf(
  statistics: readonly Statistic[],
  text: string,
  { lang }: { readonly lang: string },
): StatisticsFigure[] {
  const groups = mergeLone(bySentence(withoutParts(statistics), text, lang), text)
  return groups.flatMap(split).map(asFigure)
}

/** Statistics that belong on one slide, as one figure; more than eight as several. */
export function figuresTogether(statistics: readonly Statistic[]): StatisticsFigure[] {
  return statistics.length === 0 ? [] : split(withoutParts(statistics)).map(asFigure)
}

const asFigure = (statistics: readonly Statistic[]): StatisticsFigure => ({
  form: chooseForm(statistics),
  statistics,
})

/** «двух из трех особенностей»: the three stands in the label of the two just before and is no figure of its own. */
function withoutParts(statistics: readonly Statistic[]): Statistic[] {
  return statistics.filter((part, index) => {
    const { start, end } = part.number.span
    // The words of an author's own list stand nowhere in the article: their spans are empty and hold nothing.
    return ![statistics[index - 1], statistics[index - 2]].some(
      (whole) =>
        whole?.label && start < end && whole.label.span.start <= start && end <= whole.label.span.end,
    )
  })
}

function bySentence(statistics: readonly Statistic[], text: string, lang: string): Statistic[][] {
  const lexicon = lexiconOf(lang)
  const tokens = tokenise(text, lexicon.tokens)
  const groups: Statistic[][] = []
  let next = 0
  for (const sentence of sentencesOf(text, tokens, lexicon)) {
    const end = tokens[sentence.to - 1]?.end ?? 0
    const group: Statistic[] = []
    for (let one = statistics[next]; one && one.number.span.start < end; one = statistics[next]) {
      group.push(one)
      next++
    }
    if (group.length) groups.push(group)
  }
  return groups
}

function mergeLone(groups: readonly (readonly Statistic[])[], text: string): Statistic[][] {
  const merged: Statistic[][] = []
  let open: Statistic[] | undefined
  for (const group of groups) {
    const [only] = group
    const previous = open?.at(-1)
    const lone = group.length === 1 && only !== undefined
    const sameParagraph =
      previous && only && !text.slice(previous.number.span.end, only.number.span.start).includes('\n')
    if (lone && open && sameParagraph && open.length < GROUP_SIZE) open.push(only)
    else {
      const fresh = [...group]
      merged.push(fresh)
      open = lone ? fresh : undefined
    }
  }
  return merged
}

/** At most eight together; more are cut into fours, or eights where they share an axis. */
function split(group: readonly Statistic[]): Statistic[][] {
  if (group.length <= GROUP_SIZE * 2) return [[...group]]
  const size = areComparable(group) ? GROUP_SIZE * 2 : GROUP_SIZE
  const parts: Statistic[][] = []
  for (let index = 0; index < group.length; index += size) parts.push(group.slice(index, index + size))
  return parts
}
