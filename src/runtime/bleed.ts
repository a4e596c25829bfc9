import type { RevealApi } from 'reveal.js'

/**
 * Tells the style sheet how far the window reaches beyond the stage, which has the shape of 16 : 9: pictures go to
 * the window's edges.
 */
export function measureBleed(deck: RevealApi, page: Document): void {
  const measure = () => {
    const scale = deck.getScale()
    const beyond = (window: number, stage = 0) => `${Math.max(0, (window / scale - stage) / 2)}px`
    const { width, height } = deck.getConfig()
    page.documentElement.style.setProperty('--bleed-inline', beyond(innerWidth, Number(width)))
    page.documentElement.style.setProperty('--bleed-block', beyond(innerHeight, Number(height)))
  }
  deck.on('resize', measure)
  measure()
}
