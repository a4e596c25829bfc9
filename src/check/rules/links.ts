import { linksOf } from '../../deck/inlines.ts'
import type { Deck } from '../../model/deck.ts'
import { safeHref, slideOfHref } from '../../model/link.ts'
import type { Message } from '../../model/message.ts'

/**
 * `link-unsafe`: a scheme that a deck does not open. `link-not-found`: a slide that there is not. `link-not-published`:
 * a file beside the slides, which a build does not take along.
 */
export function links(deck: Deck): Message[] {
  // reveal.js counts slides from 0.
  const slides = new Set(deck.slides.flatMap(({ id }, index) => [id, String(index)]))
  return linksOf(deck).flatMap(({ href, place }): Message[] => {
    const slide = slideOfHref(href)
    if (safeHref(href) === undefined) return [{ ...unsafe(href), place }]
    if (slide !== undefined) return slide === '' || slides.has(slide) ? [] : [{ ...notFound(slide), place }]
    return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href) ? [] : [{ ...notPublished(href), place }]
  })
}

const unsafe = (href: string): Message => ({
  rule: 'link-unsafe',
  severity: 'warning',
  text: `The link «${href}» is shown as plain text: a deck opens web, mail and telephone addresses only.`,
  hint: 'Write an address that begins with https://, mailto: or tel:.',
})

const notFound = (slide: string): Message => ({
  rule: 'link-not-found',
  severity: 'warning',
  text: `There is no slide «${slide}» that the link could lead to.`,
  hint: 'A link to a slide names its id, as in the address of the page: [more](#/balance).',
})

const notPublished = (href: string): Message => ({
  rule: 'link-not-published',
  severity: 'warning',
  text: `The link «${href}» leads to a file that a build does not take along: a deck publishes its slides and pictures only.`,
  hint: 'Link to the address where the file is on the web.',
})
