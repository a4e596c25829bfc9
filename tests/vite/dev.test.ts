import { cp, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startDevServer } from '../../src/vite/dev.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'

test('a deck that begins with errors is served with its fonts once they are mended', async () => {
  const folder = temporaryFolder()
  await cp('tests/fixtures/bridge', folder, { recursive: true })
  const [article, elsewhere] = [join(folder, 'article.md'), join(temporaryFolder(), 'article.md')]
  await rename(article, elsewhere)
  const { url, close } = await startDevServer(folder, 0)
  onTestFinished(close)
  const page = async () => (await fetch(url)).text()
  expect(await page()).toContain('article-missing')
  await rename(elsewhere, article)
  await expect.poll(page, { timeout: 5000 }).toContain('id="lectern-deck"')
  const faces = await (await fetch(`${url}@lectern/fonts/faces.css`)).text()
  const font = /url\(["']?([^"')]*)/.exec(faces)?.[1] ?? ''
  const { status, headers } = await fetch(new URL(font, url))
  expect([status, headers.get('content-type')]).toEqual([200, 'font/woff2'])
})
