/** Milliseconds that the arrows stay after the mouse has stopped. */
const LINGER = 2000

/** Arrows for the mouse show while the mouse moves: on the wall there is nothing but the slide. */
export function showControlsWithPointer(page: Document): void {
  let timeout = 0
  page.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse') return
    page.body.classList.add('lectern-pointer')
    clearTimeout(timeout)
    timeout = window.setTimeout(() => page.body.classList.remove('lectern-pointer'), LINGER)
  })
}
