// Part of npm run compile: what runs in the browser, the same for every deck, as one classic script and one style
// sheet in lib/page, with the licences of what is in them. Building a deck then needs no bundler.
import { appendFile, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'vite'

const OUT = 'lib/page'
const require = createRequire(import.meta.url)

await build({
  configFile: false,
  logLevel: 'warn',
  base: './',
  publicDir: false,
  build: {
    outDir: OUT,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: 'lib/runtime/main.js',
      output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
    },
  },
})

for (const font of ['golos-text', 'source-serif-4']) {
  const folder = dirname(require.resolve(`@fontsource-variable/${font}/package.json`))
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const text = await readFile(join(folder, 'LICENSE'), 'utf8')
  const note = 'The fonts of a deck are cut from it and renamed, as the licence asks.'
  await appendFile(
    join(OUT, 'licenses.md'),
    `\n## ${name} - ${version} (${license})\n\n${note}\n\n${text.trim()}\n`,
  )
}
