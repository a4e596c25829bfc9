/**
 * The name of a key press: `ArrowRight`, `Space`, `Shift+Space`, `?`, `+`, and letters small. A letter that is not
 * Latin goes by its place on the keyboard, so that `S` works on a Russian or Kazakh layout too.
 */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  const { key, code, shiftKey } = event
  if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space'
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  if (/^\p{L}$/u.test(key) && /^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase()
  return key
}

/** A field of a dialog that has just closed keeps the focus for a moment. */
const takesText = (target: Element | null): boolean =>
  target !== null && target.matches('input, textarea, select') && !target.closest('dialog:not([open])')

/** Runs an action at its key, before reveal.js hears of it, except while something on the page takes the keyboard. */
export function listenForKeys(page: Document, actions: Readonly<Record<string, () => void>>): void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (page.querySelector('dialog[open]') || takesText(page.activeElement)) return
    const name = keyName(event)
    const pressesButton = page.activeElement?.tagName === 'BUTTON' && (name === 'Space' || name === 'Enter')
    if (pressesButton || !Object.hasOwn(actions, name)) return
    event.preventDefault()
    event.stopPropagation()
    actions[name]?.()
  }
  page.addEventListener('keydown', listen, { capture: true })
}
