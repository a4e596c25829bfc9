import { join } from 'node:path'
import { decodeText } from '../article/decode.ts'
import type { LatinLanguage } from '../article/detect-language.ts'
import type { DeckSources } from '../deck/assemble.ts'
import { type DeckConfigSpec, deckConfigSchema } from '../model/config.ts'
import { hasErrors, type Message, type Result } from '../model/message.ts'
import { readArticle } from '../slides/article-file.ts'
import { readSlides, type TextFile } from '../slides/read.ts'
import { readYaml } from '../slides/yaml.ts'
import { listFolder, readIfThere } from './folder.ts'
import { shownPath } from './shown-path.ts'

const ARTICLE = 'article.md'
const CONFIG = 'deck.yaml'

/**
 * Reads a deck folder. `value` is undefined where there is no deck to work with; the messages say why, with places
 * relative to the current folder so that a terminal can open them. Messages: `deck-not-found`, `article-missing`,
 * `no-slides`, `article-binary`, `article-empty` and those of reading YAML, slides and the article.
 */
export async function loadDeck(folder: string): Promise<Result<DeckSources | undefined>> {
  const shown = shownPath(folder)
  const names = await listFolder(folder)
  if (!names) return { value: undefined, messages: [deckNotFound(shown)] }
  const slideNames = names.filter((name) => /\.md$/i.test(name) && name !== ARTICLE && !name.startsWith('.'))
  const messages: Message[] = []
  const take = <T>(result: Result<T>): T => {
    messages.push(...result.messages)
    return result.value
  }
  const config = take(await readConfig(folder, shown))
  const articleBytes = await readIfThere(join(folder, ARTICLE))
  if (!articleBytes) messages.push(articleMissing(shown))
  if (slideNames.length === 0) messages.push(noSlides(shown))
  const file = join(shown, ARTICLE)
  const source = articleBytes && take(decodeText(articleBytes, file))
  const read = (latinLanguage: LatinLanguage) =>
    readArticle({ file, source: source ?? '' }, { lang: config.lang, latinLanguage })
  const article = source === undefined ? undefined : take(await withLatinLanguage(read))
  const texts = await Promise.all(slideNames.map((name) => readText(folder, shown, name)))
  const files = take(readSlides(texts.map(take), config))
  if (!article || slideNames.length === 0 || hasErrors(messages)) return { value: undefined, messages }
  return { value: { config, article: article.article, files }, messages }
}

/** Loads the tables of Latin-script languages only where `read` asks for them: a tenth of a second less without. */
async function withLatinLanguage<T>(read: (latinLanguage: LatinLanguage) => T): Promise<T> {
  let asked = false
  const result = read(() => {
    asked = true
    return 'en'
  })
  if (!asked) return result
  const { latinLanguage } = await import('../article/latin-language.ts')
  return read(latinLanguage)
}

async function readText(folder: string, shown: string, name: string): Promise<Result<TextFile>> {
  const file = join(shown, name)
  const bytes = (await readIfThere(join(folder, name))) ?? new Uint8Array()
  const { value, messages } = decodeText(bytes, file)
  // A slide file may be empty: an editor has just made it.
  return { value: { file, source: value }, messages: messages.filter(({ rule }) => rule !== 'article-empty') }
}

async function readConfig(folder: string, shown: string): Promise<Result<DeckConfigSpec>> {
  const text = await readText(folder, shown, CONFIG)
  const { value, messages } = readYaml(text.value.source, { file: text.value.file, schema: deckConfigSchema })
  return { value: value.data ?? {}, messages: [...text.messages, ...messages] }
}

const deckNotFound = (folder: string): Message => ({
  rule: 'deck-not-found',
  severity: 'error',
  text: `There is no deck folder «${folder}».`,
  hint: 'Make one from an article with: lectern derive article.txt',
})

const articleMissing = (folder: string): Message => ({
  rule: 'article-missing',
  severity: 'error',
  text: 'The deck has no article: the speaker notes and the statistics come from it.',
  place: { file: join(folder, ARTICLE) },
  hint: 'Put the article there, or make the deck from it with: lectern derive article.txt',
})

const noSlides = (folder: string): Message => ({
  rule: 'no-slides',
  severity: 'error',
  text: `The folder «${folder}» holds no slide files (01-title.md, 02-….md).`,
  hint: 'Make them from an article with: lectern derive article.txt',
})
