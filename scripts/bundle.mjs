// Part of npm run compile. lib/page: what runs in the browser, the same for every deck, so that building one needs no
// bundler. lib/cli: the command line with the libraries that every command needs, so that Node reads a few files
// and not five hundred. Both with the licences of what is in them.
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'vite'

const require = createRequire(import.meta.url)
const LICENSES = 'licenses.md'

async function bundlePage(outDir) {
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    build: {
      outDir,
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      license: { fileName: LICENSES },
      rolldownOptions: {
        input: 'lib/runtime/main.js',
        output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      },
    },
  })
  // Vite leaves a mark of its own in the sheet, and would take it out again where a deck is built through the plugin.
  const sheet = join(outDir, 'page.css')
  await writeFile(sheet, (await readFile(sheet, 'utf8')).replace(/\/\*\$vite\$:\d+\*\//g, ''))
}

/** Fonts are cut at the build of each deck; their licences are the same for all. */
async function addFontLicenses(file) {
  for (const font of ['golos-text', 'source-serif-4']) {
    const folder = dirname(require.resolve(`@fontsource-variable/${font}/package.json`))
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const text = await readFile(join(folder, 'LICENSE'), 'utf8')
    const note = 'The fonts of a deck are cut from it and renamed, as the licence asks.'
    await appendFile(file, `\n## ${name} - ${version} (${license})\n\n${note}\n\n${text.trim()}\n`)
  }
}

/** Loaded by few commands, or with files of their own beside their code. */
const APART = [
  '@cantoo/pdf-lib',
  'chrome-launcher',
  'highlight.js',
  'image-size',
  'jszip',
  'lightningcss',
  'playwright-core',
  'pptxgenjs',
  'subset-font',
  'vite',
]

async function bundleCommandLine(outDir) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: APART },
    build: {
      ssr: 'src/cli/bin.ts',
      outDir,
      target: 'node20',
      license: { fileName: LICENSES },
      // One folder and no deeper: the code finds the package's files from its own place.
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  })
}

await bundlePage('lib/page')
await addFontLicenses(join('lib/page', LICENSES))
await bundleCommandLine('lib/cli')
