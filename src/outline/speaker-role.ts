import type { Language } from '../language/language.ts'
import type { SourceSentence } from './source-sentence.ts'

/** Somebody who speaks, and in which paragraph they are named. */
export interface NamedSpeaker {
  readonly speaker: Speaker
  readonly paragraph: number
}

export const LONGEST_ROLE = 12
/** Characters of a role behind the name. */
const LONGEST_APPOSED = 65

export interface Speaker {
  readonly name: string
  readonly role?: string
}

/** “said Anna Kim, director of the network.” */
export function roleAfter({ text, language }: SourceSentence, end: number): string | undefined {
  // “Anna Kim, 57, a bus driver from Laketown”
  const said = /^(?:,\s\d{1,3})?,\s*(\p{Ll}[^,.;:«“"—–]{3,120})(?=[,.;]|$)/u.exec(text.slice(end))?.[1]
  const words = said?.split(' ') ?? []
  // “a professor of law | who was not at the hearing”
  const relative = words.findIndex((word, i) => i > 0 && language.prose.relative.test(`${word} `))
  const role = words.slice(0, relative < 0 ? undefined : relative).join(' ')
  // «депутат Пётр Ким, до избрания рыбак»: of another time.
  const led = language.prose.prepositions.includes(words[0] ?? '')
  return role !== '' && !led && role.length <= LONGEST_APPOSED ? role : undefined
}

/** Acronyms, and Latin words before a Cyrillic name. */
const ORGANISATION = /^(?:(?:\p{Lu}{2,} )+(?=\p{Lu}\p{Ll})|(?:[A-Z][A-Za-z0-9]* )+(?=\p{Script=Cyrillic}))/u

/**
 * How many words before a name are a title: «Глава порта Анна Ким», “Harbour Minister Anna Kim”. Two words are
 * the name, the others what she is.
 */
function titleLength({ prose }: Language, parts: readonly string[]): number {
  const title = parts
    .slice(0, -1)
    .findLastIndex((part) => prose.quotation.titles.includes(part.toLowerCase().replace('.', '')))
  return title < 0 ? 0 : Math.max(title + 1, parts.length - 2)
}

/** “Dr” alone is how somebody is addressed. */
const isCourtesy = ({ prose }: Language, role: string): boolean =>
  prose.quotation.courtesy?.test(role) === true

/** A run of capitalised words as name and title. */
export function titledName(language: Language, words: string): Speaker {
  const parts = words.split(/\s+/u)
  const split = titleLength(language, parts)
  const [role, name] = [parts.slice(0, split).join(' '), parts.slice(split).join(' ')]
  return split === 0 || isCourtesy(language, role) ? { name: words } : { name, role }
}

/** A single capitalised word is seldom a whole name: it keeps the words before it («президент Ким»). */
export function withRole(
  { language }: SourceSentence,
  words: string,
  described: string,
  after: string | undefined,
): Speaker | undefined {
  const { possessives = [], unbound = [] } = language.prose
  // «сказала её глава Анна Ким»: whose was said before.
  const whose = /^\p{L}+(?=\s)/u.exec(described)?.[0].toLowerCase() ?? ''
  const lead = [...possessives, ...unbound].includes(whose) ? described.slice(whose.length + 1) : described
  // «хранитель музея ОКБ Анна Ким»: what is all capitals belongs to the role.
  const organisation = ORGANISATION.exec(words)?.[0] ?? ''
  const parts = words.slice(organisation.length).split(/\s+/u)
  // «директор фабрики из Шымкента Ерлан Садыков»: behind a preposition stands a place, not a name.
  const leading = lead.split(' ')
  const place =
    organisation === '' &&
    parts.length > 1 &&
    leading.length > 1 &&
    language.prose.stopWords.includes(leading.at(-1)?.toLowerCase() ?? '')
  const named = titleLength(language, parts) || Number(place)
  // «аналитик Примербанка Анна Ким»: three words behind a role begin with where, unless one is a patronymic.
  const { patronymic } = language.prose.quotation
  const where =
    lead !== '' &&
    organisation === '' &&
    patronymic !== undefined &&
    parts.length === 3 &&
    // «Б. А. Ким»
    !/^\p{Lu}\.?$/u.test(parts[0] ?? '') &&
    !parts.some((part) => patronymic.test(part))
  const split = named || Number(where)
  const name = parts.slice(split).join(' ')
  const before = [lead, organisation, ...parts.slice(0, split)].join(' ').replace(/\s+/gu, ' ').trim()
  const short = before.length < 4 && !language.prose.quotation.titles.includes(before.toLowerCase())
  const role = before.split(' ').length > LONGEST_ROLE || short ? '' : before
  if (parts.length === 1 && role !== '') return { name: `${role} ${name}` }
  // «ответил он, смеясь»: how it was said is no role.
  const apposed = after !== undefined && language.prose.quotation.manner.test(after) ? undefined : after
  // “said Dr Anna Kim, the head of the port”: more is said behind the name.
  const addressed = isCourtesy(language, role)
  const found = role === '' || (addressed && apposed !== undefined) ? apposed : role
  if (addressed && found === role) return { name: `${role} ${name}` }
  return found === undefined ? { name } : { name, role: found }
}
