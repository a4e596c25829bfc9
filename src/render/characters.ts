/** The characters that a page shows, each once, in order of their code points: what its fonts must have. */
export function shownCharacters(page: string): string {
  const text = page
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITY_CHARACTERS[name] ?? '')
  return [...new Set(text)].sort().join('')
}

const ENTITY_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}
