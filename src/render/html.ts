/** Markup that may stand in a page as it is. Only `html` and `markup` make it, so text can never become markup. */
export interface Html {
  readonly markup: string
}

type Value = Html | string | number | undefined | false | readonly Value[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function rendered(value: Value): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return isList(value) ? value.map(rendered).join('') : value.markup
}

/** Tagged template of markup: strings are escaped, lists joined, `undefined` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: strings.map((part, index) => part + rendered(values[index])).join('') }
}

/** Markup from another maker (the head of the page, a QR code): it is trusted, so never article text. */
export const markup = (text: string): Html => ({ markup: text })

/** ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: string | undefined): Html | undefined {
  return value === undefined ? undefined : html` ${markup(name)}="${value}"`
}
