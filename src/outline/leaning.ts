import { hasFinite, isFiniteVerb } from './finite-verb.ts'
import { leadingDate } from './leading-date.ts'
import type { Line } from './line.ts'
import { clausesOf, hasMainVerb, keptTokens } from './line-clauses.ts'
import { isPreposition, knowsVerbs, tokensBetween } from './sentence-words.ts'
import { stemmerOf } from './stems.ts'
import { dropOpener } from './trims/opener.ts'

/** Characters of «Тем не менее, ». */
const LONGEST_CONTRAST = 20
/** Words of “, he said on Monday”. */
const LONGEST_TAG = 5

/** What a heading loses by a word that only the sentence before explains; from 0 to 0.7. */
export function leaningOf(line: Line): number {
  if (leansBack(line)) return 0.7
  if ([meansSomebody, meansAnother, contrasts, namesSpeakerBefore].some((leans) => leans(line))) return 0.45
  return adds(line) || speaksOfOther(line) ? 0.3 : 0
}

/**
 * “The council sold it to her”, «Художник написал множество её портретов»: of whom or what it speaks was said before,
 * as the subject of the clause it cannot be, unless a name stands before it.
 */
function meansAnother(line: Line): boolean {
  const { sentence } = line
  const { unbound = [], possessives = [], namedAdjective, selves } = sentence.language.prose
  const first = clausesOf(line)[0]?.end ?? line.to
  const words = keptTokens(line).filter(({ end }) => end <= first)
  const ours = selves.includes(words[0]?.lower ?? '')
  const meant = words.findIndex(
    ({ lower }) => unbound.includes(lower) || (ours && possessives.includes(lower)),
  )
  if (meant < 0) return false
  const before = words.slice(0, meant)
  const names = before.filter(
    ({ text, lower }, i) => i > 0 && /^\p{Lu}/u.test(text) && !namedAdjective?.test(lower),
  )
  if (names.length > 0) return false
  const verbs = before.filter((word) => isFiniteVerb(word, sentence))
  return verbs.length < 2
}

/** «…, предупреждает она», “The mayor had not, he said, …”: who says it was named before. */
function namesSpeakerBefore(line: Line): boolean {
  const { personPronouns, quotation } = line.sentence.language.prose
  return clausesOf(line).some(({ start, end }) => {
    const words = tokensBetween(line.sentence, start, end)
    const says = words.length <= LONGEST_TAG && words.some(({ lower }) => quotation.verb.test(lower))
    return says && words.some(({ lower }) => personPronouns.some(([acts]) => acts === lower))
  })
}

/** «Рыбаки объяснили, почему | этот лёд опасен»: behind the first clause, of something that the line has not named. */
function speaksOfOther(line: Line): boolean {
  const { sentence } = line
  const { demonstrative, pointing } = sentence.language.prose
  const stem = stemmerOf(sentence.language)
  return clausesOf(line)
    .slice(1)
    .some(({ start, end }) => {
      const clause = sentence.text.slice(start, end).toLowerCase()
      if (pointing?.test(clause)) return true
      // Behind a space, as «другой лот» is told of what the line names.
      const found = demonstrative.exec(` ${clause}`)
      if (found === null) return false
      const [noun] = tokensBetween(sentence, start + found.index + found[0].length - 2, end)
      const before = tokensBetween(sentence, line.from, start).map(({ lower }) => stem(lower))
      return noun !== undefined && !before.includes(stem(noun.lower))
    })
}

/** «Однако сделка не состоялась»: what it stands against was said before, also where the word itself is left out. */
const contrasts = ({ sentence, from }: Line): boolean =>
  sentence.language.prose.adversative.test(sentence.text.toLowerCase()) && from < LONGEST_CONTRAST

/** «… также …», “… too”: that something like it was said before. */
const adds = (line: Line): boolean =>
  keptTokens(line).some(({ lower }) => line.sentence.language.prose.additive?.includes(lower) === true)

/** «Также …», “There's …”: tied to the sentence before by its first word. */
export function connects(line: Line): boolean {
  const [first] = keptTokens(line)
  return first !== undefined && line.sentence.language.prose.connectives.includes(first.lower)
}

/** «Это …», «Об этом …», «Конечно, они …»: the line begins with a word for what stood before it. */
export function pointsBack(line: Line): boolean {
  return [line, ...dropOpener(line)].some(beginsWithAnaphora)
}

/** Whether the line needs the sentence before it: it points back, or its first clause speaks of «эту тенденцию». */
export function leansBack(line: Line): boolean {
  const { sentence, from, to } = line
  const { atPresent, demonstrative } = sentence.language.prose
  const first = clausesOf(line)[0]
  const text = sentence.text.slice(from, Math.min(first?.end ?? to, to)).toLowerCase()
  const present = atPresent.exec(text)?.[0].length ?? 0
  if ((present === 0 && pointsBack(line)) || meansEvent(line) || meansBehindFront(line)) return true
  if (isSaidOfAnother(line) || pointsBehindFront(line)) return true
  const date = leadingDate(sentence.text, from, sentence.language.dates)
  const behind = Math.max(from + present, date?.after ?? 0)
  return (
    demonstrative.test(text) || (behind > from ? meansThings({ ...line, from: behind }) : meansSomebody(line))
  )
}

/** «В этом году | их …»; “In 2006 | she …” is told of a person, as the lines around it are. */
function meansThings(line: Line): boolean {
  const { tokens, language } = line.sentence
  const first = tokens.find(({ start }) => start >= line.from)?.lower ?? ''
  return beginsWithAnaphora(line) && !language.prose.personPronouns.some((forms) => forms.includes(first))
}

/** «Следствие считает, | что он …»: who it was was named before, as nothing in the first clause is of that gender. */
function isSaidOfAnother(line: Line): boolean {
  const { sentence } = line
  const { complement, ofOtherGender = [], stopWords } = sentence.language.prose
  const [first, told] = clausesOf(line)
  if (first === undefined || told === undefined || first.mark !== ',') return false
  if (!complement.test(sentence.text.slice(told.start, told.end).toLowerCase())) return false
  const pronoun = tokensBetween(sentence, told.start, told.end)[1]?.lower ?? ''
  const other = ofOtherGender.find(([word]) => word === pronoun)?.[1]
  const words = tokensBetween(sentence, first.start, first.end).filter(
    (word) => !isFiniteVerb(word, sentence) && !stopWords.includes(word.lower),
  )
  return other !== undefined && words.length > 0 && words.every(({ lower }) => other.test(lower))
}

/** “At the ceremony in the port, | she said …”: where and when stand first, and neither a name nor a clause of its own. */
function meansBehindFront(line: Line): boolean {
  const { sentence } = line
  const { dates, prose } = sentence.language
  const [front, main] = clausesOf(line)
  if (front === undefined || main === undefined || front.mark !== ',') return false
  const words = tokensBetween(sentence, front.start, front.end)
  const [opening, subject] = [words[0], tokensBetween(sentence, main.start, main.end)[0]]
  if (opening === undefined || subject === undefined || !isPreposition(opening, sentence)) return false
  if (prose.subjectPronouns?.includes(subject.lower) !== true) return false
  if (prose.expletive?.test(sentence.text.slice(main.start).toLowerCase())) return false
  const named = words.some(({ text }, i) => i > 0 && /^\p{Lu}/u.test(text))
  // “Before the mayor took office, she …”, but “On routes where nothing was cut, it …”
  const which = words.find(({ lower }) => prose.relative.test(`${lower} `))
  const clause = hasFinite(sentence, front.start, which?.start ?? front.end)
  // “In 2006, she …” is told of a person, as the lines around it are.
  return !named && !clause && leadingDate(sentence.text, line.from, dates) === undefined
}

/** «По состоянию на полдень, | в них было 300 человек», «При нужде | этот паром …»: behind when it was, what was said before. */
function pointsBehindFront(line: Line): boolean {
  const { sentence } = line
  const { demonstrative } = sentence.language.prose
  const [front, main] = clausesOf(line)
  if (front === undefined || main === undefined || front.mark !== ',') return false
  const [opening] = tokensBetween(sentence, front.start, front.end)
  const [first] = tokensBetween(sentence, main.start, main.end)
  if (opening === undefined || first === undefined) return false
  const bare = isPreposition(opening, sentence) && !hasFinite(sentence, front.start, front.end)
  const points = isPreposition(first, sentence) && beginsWithAnaphora({ ...line, from: main.start })
  const named = tokensBetween(sentence, front.start, front.end).some(
    ({ text }, i) => i > 0 && /^\p{Lu}/u.test(text),
  )
  return (
    bare &&
    (points || (!named && demonstrative.test(sentence.text.slice(main.start, main.end).toLowerCase())))
  )
}

/** «Для города без лодок, | это решающий довод»: no clause before has a verb, so it was said before the line. */
function meansEvent(line: Line): boolean {
  const { events = [] } = line.sentence.language.prose
  const clauses = clausesOf(line)
  return clauses.some(({ start, end }, k) => {
    const [first] = tokensBetween(line.sentence, start, end)
    const begins = k > 0 && first !== undefined && events.includes(first.lower)
    return begins && !hasMainVerb({ ...line, to: start })
  })
}

/** «Шәкірттеріне | ол осы рухта білім береді», “…,” | he said: who acts was named before, unless a name stands before the word. */
function meansSomebody(line: Line): boolean {
  const { personPronouns } = line.sentence.language.prose
  const end = clausesOf(line)[0]?.end ?? line.to
  const tokens = keptTokens(line).filter((token) => token.end <= end)
  const at = tokens.findIndex(({ lower }) => personPronouns.some(([acts]) => acts === lower))
  return at > 0 && knowsVerbs(line.sentence) && !tokens.slice(1, at).some(({ text }) => /^\p{Lu}/u.test(text))
}

function beginsWithAnaphora({ sentence, from }: Line): boolean {
  const {
    anaphora,
    complement,
    correlative,
    nowadays = [],
    prepositions,
    stopWords,
    timeAdverbs,
  } = sentence.language.prose
  const [first, second] = sentence.tokens.filter(({ start }) => start >= from)
  if (first === undefined) return false
  if (anaphora.includes(first.lower)) return true
  // «Сейчас | оно …»
  const light = [prepositions, stopWords, timeAdverbs, nowadays].some((words) => words.includes(first.lower))
  if (!light || second === undefined || !anaphora.includes(second.lower)) return false
  // «О том, что …» is told there.
  const told = correlative !== undefined && complement.test(sentence.text.slice(second.end).toLowerCase())
  return !told
}
