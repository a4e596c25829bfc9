import type { TypographyKnowledge } from '../language/typography-knowledge.ts'
import { type Html, html } from './html.ts'

const NO_BREAK = '\u00a0'
const WORD_START = '(?<![\\p{L}\\p{N}\u00a0-])'
const WORD_END = '(?![\\p{L}\\p{N}])'

function afterShortWords(text: string, words: readonly string[]): string {
  if (words.length === 0) return text
  const short = new RegExp(`${WORD_START}(${words.join('|')}) (?=\\S)`, 'giu')
  // Twice: «и в городе» has its second word bound only when the first has been.
  const once = text.replace(short, `$1${NO_BREAK}`)
  return once.replace(new RegExp(`(?<=\u00a0)(${words.join('|')}) (?=\\S)`, 'giu'), `$1${NO_BREAK}`)
}

function beforeParticles(text: string, words: readonly string[]): string {
  if (words.length === 0) return text
  return text.replace(new RegExp(` (${words.join('|')})${WORD_END}`, 'giu'), `${NO_BREAK}$1`)
}

/**
 * Text for a slide with no-break spaces where a line must not end: after short prepositions, before particles
 * and dashes (a hyphen between spaces is one), between the digit groups of a number, a number and its unit,
 * initials and surname. Only spaces are changed, and no-break hyphens (the fonts have none) to plain ones, one
 * for one, so that offsets stay.
 */
export function typeset(text: string, knowledge: TypographyKnowledge): string {
  const bound = text
    .replaceAll('\u2011', '-')
    .replace(/ (?=[—–-] )/gu, NO_BREAK)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, NO_BREAK)
    .replace(/(?<=\d) (?=[%‰°₸$€₽£]|\p{L}{1,6}(?!\p{L}))/gu, NO_BREAK)
    .replace(/(?<=[№§$€£₸]) (?=\d)/gu, NO_BREAK)
    .replace(/(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu, NO_BREAK)
  return beforeParticles(afterShortWords(bound, knowledge.bindNext), knowledge.bindPrevious)
}

/**
 * The same without a change of characters, for statistics: words that belong on one line stand in
 * `<span class="bound">`, which does not wrap.
 */
export function bindWords(text: string, knowledge: TypographyKnowledge): Html {
  const set = typeset(text, knowledge)
  const parts: Html[] = []
  let at = 0
  for (const run of set.matchAll(/\S*(?:\u00a0\S+)+/gu)) {
    const end = run.index + run[0].length
    parts.push(html`${text.slice(at, run.index)}<span class="bound">${text.slice(run.index, end)}</span>`)
    at = end
  }
  return html`${parts}${text.slice(at)}`
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** «2024-10-12» as people write it, «12 октября 2024 г.»; any other words as they are. */
export function writtenDate(date: string, lang: string): string {
  const [, year, month, day] = ISO_DATE.exec(date) ?? []
  if (year === undefined) return date
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12))
  // e.g. «2024-02-30»: no such day, so it is words like others
  if (noon.getUTCMonth() + 1 !== Number(month) || noon.getUTCDate() !== Number(day)) return date
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(noon)
}
