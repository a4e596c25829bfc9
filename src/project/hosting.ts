import { CONTENT_POLICY } from '../render/page.ts'
import type { OutputFile } from './folder.ts'
import type { Host } from './hosts.ts'

/** Response headers, beside the slides; a build takes the file along. */
export const HEADERS_FILE = '_headers'

/** What a host needs in a project whose deck is in `deck` (with `/`), as files of the project's folder. */
export function hostFiles(host: Host, deck: string): readonly OutputFile[] {
  const headers = { file: `${deck}/${HEADERS_FILE}`, content: HEADERS }
  switch (host) {
    case 'pages':
      return [{ file: '.github/workflows/deck.yml', content: pagesWorkflow(deck) }]
    case 'netlify':
      return [headers, { file: 'netlify.toml', content: netlifyConfig(deck) }]
    case 'cloudflare':
      return [headers]
  }
}

/** The command as a string that YAML and TOML read alike. `--no`: never a package of the same name from elsewhere. */
const buildCommand = (deck: string): string =>
  JSON.stringify(`npx --no -- lectern build '${deck.replaceAll("'", "'\\''")}' -o dist`)

/**
 * The page's own policy once more, for every file: a picture opened by itself runs nothing either. Only the deck
 * may frame itself, for the previews of the speaker view.
 */
const HEADERS = `/*
  Content-Security-Policy: ${CONTENT_POLICY}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), microphone=(), geolocation=()

/assets/*
  Cache-Control: public, max-age=31536000, immutable
`

const netlifyConfig = (deck: string): string => `[build]
command = ${buildCommand(deck)}
publish = "dist"
`

const pagesWorkflow = (
  deck: string,
): string => `# Builds the deck and publishes it on GitHub Pages at every push to main.
# Once, in the repository's settings: Pages, Source, GitHub Actions.
name: Deck

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages
  cancel-in-progress: true

jobs:
  deck:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.pages.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: ${buildCommand(deck)}
      - uses: actions/configure-pages@v5
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: pages
        uses: actions/deploy-pages@v4
`
