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

/** A number or an acronym with an ending behind a hyphen, where no line ends: «50-х», «КСРО-ның», «34%-ға». */
const WITH_ENDING = String.raw`\S{0,16}[\p{Lu}\p{N}%‰°»”]-\p{Ll}{1,6}(?!\p{L})`

/** The parts of a text that a pattern finds in `<span class="bound">`, which does not wrap. */
function bound(text: string, found: Iterable<RegExpExecArray>): Html {
  const parts: Html[] = []
  let at = 0
  for (const { index, 0: run } of found) {
    const end = index + run.length
    parts.push(html`${text.slice(at, index)}<span class="bound">${text.slice(index, end)}</span>`)
    at = end
  }
  return html`${parts}${text.slice(at)}`
}

/** Text for a slide as markup: `typeset`, and endings behind a hyphen held to what they belong to. */
export function typesetHtml(text: string, knowledge: TypographyKnowledge): Html {
  const set = typeset(text, knowledge)
  return bound(set, set.matchAll(new RegExp(WITH_ENDING, 'gu')))
}

/** The same without a change of characters, for statistics: spaces stay spaces, in what does not wrap. */
export function bindWords(text: string, knowledge: TypographyKnowledge): Html {
  const runs = new RegExp(String.raw`\S*(?:\u00a0\S+)+|${WITH_ENDING}`, 'gu')
  return bound(text, typeset(text, knowledge).matchAll(runs))
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
