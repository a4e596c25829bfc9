import { keyName } from './key-name.ts'

/** A field of a dialog that has just closed keeps the focus for a moment. */
const takesText = (target: Element | null): boolean =>
  target?.matches('input, textarea, select') === true && !target.closest('dialog:not([open])')

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
