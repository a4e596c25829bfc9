import { stringify } from 'yaml'

/** `---`, the keys that have a value, `---`. Strings are quoted where YAML would read something else. */
export function writeFrontMatter(data: Readonly<Record<string, unknown>>): string {
  return `---\n${writeYaml(data)}---\n`
}

/** The keys that have a value, one a line, never folded. */
export function writeYaml(data: Readonly<Record<string, unknown>>): string {
  const present = Object.entries(data).filter(([, value]) => value !== undefined)
  if (present.length === 0) return ''
  return stringify(Object.fromEntries(present), { lineWidth: 0 })
}
