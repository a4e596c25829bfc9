import { local, recall, remember } from '../storage.ts'

const KEY = 'lectern-speaker'

/** Steps of the notes' text size; the middle one suits a laptop at arm's length. */
export const TEXT_SIZES = 7

/** How a speaker likes their view, kept over decks and days. */
export interface Preferences {
  /** 0 … `TEXT_SIZES - 1`. */
  readonly textSize: number
  readonly theme: 'dark' | 'light'
}

export function recallPreferences(): Preferences {
  const kept = recall(local, KEY)
  const size = typeof kept === 'object' && kept !== null && 'textSize' in kept ? kept.textSize : undefined
  const theme = typeof kept === 'object' && kept !== null && 'theme' in kept ? kept.theme : undefined
  return {
    textSize: typeof size === 'number' && Number.isInteger(size) && size >= 0 && size < TEXT_SIZES ? size : 3,
    theme: theme === 'light' ? 'light' : 'dark',
  }
}

export function keepPreferences(preferences: Preferences): void {
  remember(local, KEY, preferences)
}
