/** Schemes that a link may have; an address without a scheme is relative to the deck. */
const SAFE_HREF = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i

/** The address, unless it could run a script (`javascript:`, `data:`). */
export function safeHref(href: string): string | undefined {
  // Browsers drop control characters and white space in a scheme: «java\nscript:» is one.
  const plain = [...href].filter((character) => character > ' ').join('')
  return SAFE_HREF.test(plain) ? href : undefined
}

/** Where a link inside the deck leads: the id of a slide, without the step («#/balance/1»); undefined for other links. */
export function slideOfHref(href: string): string | undefined {
  const name = /^#\/?(.*?)(?:\/\d+)?$/s.exec(href)?.[1]
  if (name === undefined) return undefined
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
