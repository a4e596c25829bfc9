import { resolve } from 'node:path'
import type { Message } from '../../model/message.ts'
import { type DeriveOptions, deriveDeck } from '../../project/derive.ts'
import { fileInTheWay, listFolder, readIfThere, replaceFolder, writeFiles } from '../../project/folder.ts'
import { shownPath } from '../../project/shown-path.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { explainOutline } from '../explain.ts'
import { type Output, reportMessages } from '../report.ts'

export interface DeriveCommand extends DeriveOptions {
  readonly article: string
  readonly out: string
  readonly force: boolean
  /** Print what made each item. */
  readonly explain: boolean
}

/** `lectern derive`: article → deck folder, written whole or not at all. */
export async function derive(command: DeriveCommand, output: Output): Promise<ExitCode> {
  const out = resolve(command.out)
  const shown = shownPath(out)
  const refused = await refuseOutput(out, command.force)
  if (refused) {
    reportMessages([refused], output)
    return EXIT.failed
  }
  const bytes = await readArticleFile(command.article)
  if (!(bytes instanceof Uint8Array)) {
    reportMessages([bytes], output)
    return EXIT.failed
  }
  const { value: deck, messages } = deriveDeck(bytes, command.article, command)
  reportMessages(messages, output)
  if (!deck) return EXIT.failed
  const old = await replaceFolder(out, (temporary) => writeFiles(temporary, deck.files), 'keep')
  if (command.explain) output.stdout(`${explainOutline(deck.outline)}\n`)
  if (old) output.stdout(`The deck that was there is now in ${shownPath(old)}.`)
  output.stdout(`${deck.outline.slides.length} slides in ${shown}. Look at them with: lectern dev ${shown}`)
  return EXIT.done
}

async function readArticleFile(path: string): Promise<Uint8Array | Message> {
  try {
    const bytes = await readIfThere(path)
    if (bytes) return bytes
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const isFolder = 'code' in error && error.code === 'EISDIR'
    return articleUnreadable(path, isFolder ? 'it is a folder' : error.message)
  }
  return {
    rule: 'article-not-found',
    severity: 'error',
    text: `There is no file «${path}».`,
    hint: 'Give the path of the article, a text file: lectern derive article.txt',
  }
}

const articleUnreadable = (path: string, why: string): Message => ({
  rule: 'article-not-readable',
  severity: 'error',
  text: `The file «${path}» cannot be read: ${why}`,
  hint: 'Give the path of the article, a text file that you may read.',
})

/** What keeps the deck folder from being written there. */
async function refuseOutput(out: string, force: boolean): Promise<Message | undefined> {
  const file = await fileInTheWay(out)
  if (file !== undefined) return notAFolder(shownPath(file))
  const names = (await listFolder(out)) ?? []
  if (names.length === 0) return undefined
  const holdsDeck = names.some((name) => name.endsWith('.md'))
  if (!holdsDeck) return folderNotEmpty(shownPath(out))
  return force ? undefined : deckExists(shownPath(out))
}

const notAFolder = (file: string): Message => ({
  rule: 'output-not-a-folder',
  severity: 'error',
  text: `«${file}» is a file; the deck is a folder.`,
  hint: 'Name a folder with -o.',
})

const folderNotEmpty = (folder: string): Message => ({
  rule: 'deck-exists',
  severity: 'error',
  text: `The folder «${folder}» is not empty and holds no deck.`,
  hint: 'Name another folder with -o.',
})

const deckExists = (folder: string): Message => ({
  rule: 'deck-exists',
  severity: 'error',
  text: `The folder «${folder}» holds a deck already; its edits would be lost.`,
  hint: 'Name another folder with -o, or use --force: the old folder is kept beside the new one.',
})
