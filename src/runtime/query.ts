/** Query parameters that a deck understands, with the values it accepts. A parameter without value has ''. */
const ACCEPTED: Readonly<Record<string, RegExp>> = {
  /** `print` lays out one page a slide, `scroll` one long page. */
  view: /^(?:print|scroll)$/,
  'print-pdf': /^$/,
  /** A preview inside the speaker view. */
  receiver: /^$/,
}

/**
 * The query string with only what a deck understands, e.g. `?url=javascript:x&view=print` → `?view=print`.
 * reveal.js merges every query parameter into its configuration, last and unchecked, so nothing else may be there
 * when it starts.
 */
export function acceptedQuery(search: string): string {
  const kept = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(search)) {
    if (!kept.has(name) && Object.hasOwn(ACCEPTED, name) && ACCEPTED[name]?.test(value)) kept.set(name, value)
  }
  const parts = [...kept].map(([name, value]) => (value === '' ? name : `${name}=${value}`))
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
