/**
 * Small things that outlive a reload. A browser may refuse storage (private windows, some `file:` pages): then they
 * are simply not remembered.
 */
export function remember(storage: () => Storage, key: string, value: unknown): void {
  try {
    storage().setItem(key, JSON.stringify(value))
  } catch {
    // Not remembered.
  }
}

/** What was remembered, unchecked; undefined when there is nothing. */
export function recall(storage: () => Storage, key: string): unknown {
  try {
    const text = storage().getItem(key)
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

export const session = (): Storage => sessionStorage
export const local = (): Storage => localStorage
