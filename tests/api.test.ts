import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as lectern from '../src/index.ts'
import * as plugin from '../src/vite/plugin.ts'

test('the public entry has just these functions', () => {
  expect(Object.keys(lectern).sort()).toEqual([
    'assembleDeck',
    'checkDeck',
    'extractStatistics',
    'parseArticle',
    'planOutline',
    'readArticle',
    'readSlides',
    'renderDeck',
    'withoutNotes',
    'writeSlides',
  ])
})

test('lectern/vite has the plugin', () => {
  expect(Object.keys(plugin)).toContain('lectern')
})

test('the package names both entries with their types', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(exports).toEqual({
    '.': { types: './lib/index.d.ts', default: './lib/index.js' },
    './vite': { types: './lib/vite/plugin.d.ts', default: './lib/vite/plugin.js' },
  })
})

test('an article becomes a page with the functions of the entry alone', () => {
  const article = lectern.parseArticle('Мост открыт\n\nМост длиной 840 метров открыли для 3 городов.').value
  const statistics = lectern.extractStatistics(article.text, { lang: article.lang })
  expect(statistics.map(({ quantity }) => quantity.number)).toEqual([840, 3])
  const outline = lectern.planOutline(article, statistics).value
  const files = lectern.readSlides(lectern.writeSlides(outline)).value
  const deck = lectern.assembleDeck({ config: {}, article, files }).value
  expect(lectern.checkDeck(deck)).toEqual([])
  expect(lectern.renderDeck(deck).value.html).toContain('840')
})
