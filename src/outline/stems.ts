import snowball from 'snowball-stemmers'
import type { Language } from '../language/language.ts'

export type Stem = (word: string) => string

const SHORTEST_STEM = 3
/** Without knowledge of its endings a word is compared by its beginning. */
const PREFIX = 6

const stemmers = new Map<string, Stem>()

/** The function that brings the forms of one word together. Words are given in lower case. */
export function stemmerOf(language: Language): Stem {
  const known = stemmers.get(language.code)
  if (known !== undefined) return known
  const made = remembered(makeStemmer(language))
  stemmers.set(language.code, made)
  return made
}

function makeStemmer({ prose }: Language): Stem {
  if (prose.stemmer !== undefined) {
    const algorithm = snowball.newStemmer(prose.stemmer)
    return (word) => algorithm.stem(word.replace(/ё/gu, 'е'))
  }
  const { suffixes } = prose
  if (suffixes.length === 0) return (word) => word.slice(0, PREFIX)
  return (word) => {
    const suffix = suffixes.find(
      (ending) => word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending),
    )
    return suffix === undefined ? word : word.slice(0, -suffix.length)
  }
}

const MEMORY = 50_000

function remembered(stem: Stem): Stem {
  const memory = new Map<string, string>()
  return (word) => {
    const known = memory.get(word)
    if (known !== undefined) return known
    if (memory.size > MEMORY) memory.clear()
    const made = stem(word)
    memory.set(word, made)
    return made
  }
}
