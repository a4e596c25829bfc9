import type { Labels } from '../language/language.ts'
import { button, element } from './dom.ts'

/**
 * Opens a modal dialog in the deck's page or in the speaker's, one at a time. It goes with Escape, its button or a
 * click beside it, and leaves nothing behind.
 */
export function openDialog(
  page: Document,
  labels: Labels,
  className: string,
  title: string,
  ...content: readonly Node[]
): HTMLDialogElement {
  page.querySelector('dialog.lectern-dialog')?.remove()
  const dialog = element(page, 'dialog', {
    class: `lectern-dialog ${className}`,
    'aria-label': title,
    tabindex: '-1',
  })
  const close = button(page, '×', 'lectern-close', () => dialog.close())
  close.setAttribute('aria-label', labels.close)
  dialog.append(element(page, 'header', {}, element(page, 'h2', {}, title), close), ...content)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  page.body.append(dialog)
  dialog.showModal()
  dialog.focus()
  return dialog
}
