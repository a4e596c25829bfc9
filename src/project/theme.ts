import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Message } from '../model/message.ts'
import type { Place } from '../model/place.ts'
import { findDeckFile } from './deck-file.ts'
import { shownPath } from './shown-path.ts'

/** The person's own style sheet, after everything else. */
export const THEME = 'theme.css'

interface Address {
  readonly text: string
  readonly isSheet: boolean
  readonly place: Place
}

/**
 * Follows every address in `theme.css` and in the sheets it imports. Undefined where the deck has no such file.
 * Errors: `style-remote`, `style-outside-deck`, `style-not-found`, with line and column.
 */
export async function checkTheme(folder: string): Promise<readonly Message[] | undefined> {
  const found = await findDeckFile(folder, THEME)
  if (found.kind === 'missing') return undefined
  const place = { file: join(shownPath(folder), THEME) }
  if (found.kind !== 'file') return [fault('outside', { text: THEME, isSheet: true, place })]
  return checkSheet(folder, found.path, new Set())
}

async function checkSheet(folder: string, path: string, seen: Set<string>): Promise<readonly Message[]> {
  if (seen.has(path)) return []
  seen.add(path)
  const messages: Message[] = []
  for (const address of addressesIn(await readFile(path, 'utf8'), shownPath(path))) {
    const found = await findDeckFile(folder, address.text, dirname(path))
    if (found.kind === 'file') {
      if (address.isSheet) messages.push(...(await checkSheet(folder, found.path, seen)))
    } else if (found.kind !== 'data') messages.push(fault(found.kind, address))
  }
  return messages
}

const QUOTED = `"([^"]*)"|'([^']*)'`
/** `@import "a.css"` (the space may be missing), `@import url(a.css)` and every other `url(…)`. */
const ADDRESS = new RegExp(
  String.raw`(@import)\s*(?:url\(\s*)?(?:${QUOTED}|(?<=[\s(])([^\s"');]+))|url\(\s*(?:${QUOTED}|([^\s"')]+))`,
  'gi',
)
/** `image-set("a.avif" type("image/avif"), url(b.png) 2x)`: what it names without `url()`. */
const IMAGE_SET = /image-set\((?:[^()]|\([^()]*\))*/gi
const NAMED = new RegExp(String.raw`(?:type|url)\([^()]*\)|${QUOTED}`, 'gi')

function addressesIn(css: string, file: string): readonly Address[] {
  // Comments are emptied, not cut, so that every line and column stays.
  const code = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  const address = (at: number, text: string | undefined, isSheet = false): readonly Address[] => {
    // «url(#mask)» is a part of the page itself.
    if (text === undefined || text.startsWith('#')) return []
    const before = code.slice(0, at).split('\n')
    return [{ text, isSheet, place: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } }]
  }
  const named = [...code.matchAll(ADDRESS)].flatMap((match) => {
    const [, sheet, ...texts] = match
    return address(match.index, texts.find((text) => text !== undefined) ?? '', sheet !== undefined)
  })
  const sets = [...code.matchAll(IMAGE_SET)].flatMap((set) =>
    [...set[0].matchAll(NAMED)].flatMap(({ index, 1: double, 2: single }) =>
      address(set.index + index, double ?? single),
    ),
  )
  return [...named, ...sets]
}

const FAULTS = {
  remote: {
    rule: 'style-remote',
    why: 'is on another host: the deck would not work offline, and the host would learn who reads it.',
    hint: 'Save the file in the deck folder and name it.',
  },
  outside: {
    rule: 'style-outside-deck',
    why: 'lies outside the deck folder, and a deck publishes only what is in its folder.',
    hint: 'Copy the file into the deck folder; a link to it does not do.',
  },
  missing: {
    rule: 'style-not-found',
    why: 'is not in the deck folder.',
    hint: 'Put the file beside the style sheet, or correct its name; upper and lower case count.',
  },
} as const

function fault(kind: keyof typeof FAULTS, { text, place }: Address): Message {
  const { rule, why, hint } = FAULTS[kind]
  return { rule, severity: 'error', place, text: `The file «${text}» of the style sheet ${why}`, hint }
}
