import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'

/** A deck of one slide on an article of one paragraph. */
export async function writeDeck(
  folder: string,
  { heading, paragraph }: Record<'heading' | 'paragraph', string>,
) {
  await mkdir(folder)
  await writeFile(join(folder, 'article.md'), `---\ntitle: Мост\nlang: ru\n---\n\n${paragraph}\n`)
  await writeFile(join(folder, '01-slide.md'), `---\nlayout: statement\nsource: p1\n---\n# ${heading}\n`)
}

/** The text of each page, all its white space plain spaces. */
export async function pageTexts(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)))
  return text.map((page) => page.replace(/\s/g, ' '))
}

/** Tools that check a format are not on every machine; what they confirm is tested without them too. */
export function hasTool(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  }
}
