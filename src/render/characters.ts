/** The characters that a page shows, each once, in order of their code points: what its fonts must have. */
export function shownCharacters(page: string): string {
  // The style sheet sets the first letter of these as a capital: «совершил» needs a «С».
  const capitals = [...page.matchAll(/class="(?:lead|period-heading)[^>]*>(?:<[^>]*>)*(\p{Ll})/gu)].map(
    ([, letter = '']) => letter.toUpperCase(),
  )
  return [...new Set([...plainText(page), ...capitals])].sort().join('')
}

/** The words of markup that we wrote, without scripts and styles. */
export const plainText = (markup: string): string =>
  markup
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITY_CHARACTERS[name] ?? '')

const ENTITY_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}
