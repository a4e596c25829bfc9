/** On the page's root while its fonts load: the style sheet shows nothing yet. */
export const STARTING = 'lectern-starting'

/** Milliseconds after which the deck is shown in what fonts there are: as long as a browser itself holds text back. */
const LONGEST = 3000

/**
 * Waits for all fonts of the deck, so that nothing on a slide moves once it is seen, and so that a later slide finds
 * them although the network may be gone by then. A `<link rel="preload">` would ask for them a moment sooner, but
 * fails with an error in a deck that is opened from disk.
 */
export async function fontsFirst(page: Document): Promise<void> {
  const loaded = Promise.allSettled([...page.fonts].map((face) => face.load()))
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST))
  await Promise.race([loaded, late])
  page.documentElement.classList.remove(STARTING)
}
