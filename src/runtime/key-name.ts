/** What of a keyboard event names its key. */
interface KeyPress {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
}

/**
 * The name of a key press: `ArrowRight`, `Space`, `Shift+Space`, `?`, `+`, and letters small. A letter that is not
 * Latin goes by its place on the keyboard, so that `S` works on a Russian or Kazakh layout too.
 */
export function keyName(event: KeyPress): string {
  const { key, code, shiftKey } = event
  if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space'
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  if (/^\p{L}$/u.test(key) && /^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase()
  return key
}
