import { extname, join } from 'node:path'
import { imagesOf } from '../deck/inlines.ts'
import type { Deck } from '../model/deck.ts'
import type { Message, Result } from '../model/message.ts'
import type { Place } from '../model/place.ts'
import { findDeckFile } from './deck-file.ts'
import { shownPath } from './shown-path.ts'

/** The pictures of a deck: address as written → its file. */
export type ImageFiles = ReadonlyMap<string, string>

/** A picture's address as written, and the line it stands on. */
interface NamedImage {
  readonly src: string
  readonly place: Place
}

/** Kinds of file that browsers show as a picture. Nothing else of the folder is published by naming it in a slide. */
const PICTURES: ReadonlySet<string> = new Set(['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'])

/**
 * Finds the pictures that the slides, the remarks and the brand name. Errors: `image-not-found`,
 * `image-outside-deck`, `image-remote`, `image-not-a-picture`, each where the picture is named.
 */
export async function findImages(deck: Deck, folder: string): Promise<Result<ImageFiles>> {
  const logo = deck.config.brand?.logo
  const named: readonly NamedImage[] = [
    ...imagesOf(deck),
    ...(logo === undefined ? [] : [{ src: logo, place: { file: join(shownPath(folder), 'deck.yaml') } }]),
  ]
  const files = new Map<string, string>()
  const messages: Message[] = []
  for (const image of named) {
    if (files.has(image.src)) continue
    const found = await findDeckFile(folder, image.src)
    if (found.kind === 'data') {
      if (!/^data:image\//i.test(image.src.trim())) messages.push(FAULTS.notAPicture(image))
    } else if (found.kind !== 'file') messages.push(FAULTS[found.kind](image))
    else if (!PICTURES.has(extname(found.path).toLowerCase())) messages.push(FAULTS.notAPicture(image))
    else files.set(image.src, found.path)
  }
  return { value: files, messages }
}

const FAULTS = {
  missing: ({ src, place }: NamedImage): Message => ({
    rule: 'image-not-found',
    severity: 'error',
    place,
    text: `There is no picture «${shown(src)}» in the deck folder.`,
    hint: 'Put the file beside the slides, or correct its name; upper and lower case count.',
  }),
  outside: ({ src, place }: NamedImage): Message => ({
    rule: 'image-outside-deck',
    severity: 'error',
    place,
    text: `The picture «${shown(src)}» lies outside the deck folder, and a deck publishes only what is in its folder.`,
    hint: 'Copy the file into the deck folder and name it without a path that leads out; a link to it does not do.',
  }),
  remote: ({ src, place }: NamedImage): Message => ({
    rule: 'image-remote',
    severity: 'error',
    place,
    text: `The picture «${shown(src)}» is on another host: the deck would not work offline, and the host would learn who reads it.`,
    hint: 'Save the picture in the deck folder and name the file.',
  }),
  notAPicture: ({ src, place }: NamedImage): Message => ({
    rule: 'image-not-a-picture',
    severity: 'error',
    place,
    text: `«${shown(src)}» is not a picture that browsers show.`,
    hint: `Save it as one of: ${[...PICTURES].map((ending) => ending.slice(1)).join(', ')}.`,
  }),
} as const

/** An address as a person wrote it: Markdown makes «схема.png» into «%D1%81…». */
function shown(src: string): string {
  const short = src.length > 80 ? `${src.slice(0, 79)}…` : src
  try {
    return decodeURI(short)
  } catch {
    return short
  }
}
