import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import type { OutlineSlide } from '../../src/model/outline.ts'
import { planOutline } from '../../src/outline/plan.ts'
import { formatSource } from '../../src/slides/source.ts'
import { statisticsOf } from '../../src/statistics/article-statistics.ts'

function slidesOf(text: string, options = {}): readonly OutlineSlide[] {
  const article = parseArticle(text).value
  return planOutline(article, statisticsOf(article), options).value.slides
}

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
const sections = (slides: readonly OutlineSlide[]) => slides.filter(({ layout }) => layout === 'section')
const headings = (slides: readonly OutlineSlide[]) => slides.map(({ heading }) => heading?.text)

const SHORT = `Town to build a bridge

The council of Laketown approved a bridge over the river. Work begins in May, because the ground is frozen in winter. The first stone will be laid by the mayor.

The region has to pay

The region gives two thirds of the money. The town borrows the rest from a bank in the capital. Drivers of lorries will pay a toll for eleven years. The toll falls every second year.

The ferry will stay

The ferry will run until the bridge opens. Its crew has been offered work at the new toll station. Most of them have not answered yet.
`

describe('a long article with long sections', () => {
  test('has a divider before each, which speaks its subhead alone', () => {
    const dividers = sections(slidesOf(fixture('ferry-town.txt')))
    expect(headings(dividers)).toEqual([
      'How the ferries came to lose money',
      'Who pays',
      'What would help',
      'What the crews say',
      'What the neighbours did',
    ])
    expect(dividers.map(({ source }) => formatSource(source))).toEqual(['p3', 'p8', 'p13', 'p18', 'p22'])
    for (const { heading, items } of dividers) {
      expect(heading?.phrases[0]?.text).toBe(heading?.text)
      expect(items).toEqual([])
    }
  })

  test('has a divider before a single slide too, so that none of its subheads is passed over', () => {
    const slides = slidesOf(
      `${fixture('ferry-town.txt')}\nWhat comes next\n\nThe council meets again on Monday.\n`,
    )
    expect(headings(sections(slides)).at(-1)).toBe('What comes next')
    expect(sections(slides)).toHaveLength(6)
  })

  test('no divider stands before a single slide', () => {
    const layouts = slidesOf(fixture('ferry-town.txt')).map(({ layout }) => layout)
    layouts.forEach((layout, i) => {
      if (layout !== 'section') return
      expect(layouts.slice(i + 1, i + 3)).not.toContain('section')
      expect(layouts.slice(i + 1, i + 3)).not.toContain('closing')
    })
  })

  test('few slides leave no room for dividers', () => {
    const slides = slidesOf(fixture('ferry-town.txt'), { slides: 7 })
    expect(sections(slides)).toEqual([])
  })
})

describe('short sections', () => {
  test('an article of some hundred words has no dividers: each subhead begins a slide', () => {
    const slides = slidesOf(fixture('dry-town.txt'))
    expect(sections(slides)).toEqual([])
    expect(slides.map(({ source }) => formatSource(source))).toEqual(
      expect.arrayContaining(['p3-p4', 'p8-p9', 'p13-p14']),
    )
  })

  test('the subhead begins a slide and heads it', () => {
    const slides = slidesOf(SHORT)
    expect(sections(slides)).toEqual([])
    expect(headings(slides)).toEqual(expect.arrayContaining(['The region has to pay', 'The ferry will stay']))
    const source = (text: string) => slides.find(({ heading }) => heading?.text === text)?.source
    expect(formatSource(source('The region has to pay') ?? [])).toBe('p2-p3')
    expect(formatSource(source('The ferry will stay') ?? [])).toBe('p4-p5')
  })

  test('a subhead is no item, and one that says too little or points back heads nothing', () => {
    const slides = slidesOf(
      SHORT.replace('The region has to pay', 'Money').replace('The ferry will stay', 'It goes on'),
    )
    const lines = slides.flatMap(({ heading, items }) => [heading?.text, ...items.map(({ text }) => text)])
    expect(lines).not.toContain('Money')
    expect(lines).not.toContain('It goes on')
  })

  test('a subhead that only names what follows heads nothing where a sentence can', () => {
    const slides = slidesOf(SHORT.replace('The region has to pay', 'Costs and incomes'))
    expect(headings(slides)).not.toContain('Costs and incomes')
  })

  test('a question heads its slide where no sentence answers it well', () => {
    const asked = SHORT.replace('The region has to pay', 'Who will pay?')
    expect(headings(slidesOf(asked))).not.toContain('Who will pay?')
    const short = asked.replace(/(?<=Who will pay\?\n\n)[^\n]+/u, 'Nobody knows it yet. They wait.')
    expect(headings(slidesOf(short))).toContain('Who will pay?')
  })

  test.each(['Ask the drivers', 'How to pay', 'Nobody has paid'])(
    'a subhead that tells or says something heads its slide: %s',
    (subhead) => {
      expect(headings(slidesOf(SHORT.replace('The region has to pay', subhead)))).toContain(subhead)
    },
  )

  test('marks and numbers of a subhead are not shown', () => {
    const slides = slidesOf(
      SHORT.replace('The region has to pay', '## The region has to pay').replace(
        'The ferry will stay',
        '2. The ferry will stay',
      ),
    )
    expect(headings(slides)).toEqual(expect.arrayContaining(['The region has to pay', 'The ferry will stay']))
  })

  test('a section with nothing to show goes on the slide before it', () => {
    const asked = 'Will the crews of the three ferries be paid in full?'
    const slides = slidesOf(
      SHORT.replace('The ferry will stay', `Open questions\n\n${asked}\n\nThe ferry will stay`),
    )
    expect(headings(slides)).not.toContain('Open questions')
    expect(slides.map(({ source }) => formatSource(source))).toContain('p2-p5')
  })
})

test('a text of many hundred sections is kept to about two hundred slides', () => {
  const section = SHORT.slice(SHORT.indexOf('The region has to pay'), SHORT.indexOf('The ferry will stay'))
  const slides = slidesOf(`Town to build bridges\n\n${section.repeat(1500)}`)
  expect(slides.length).toBeLessThan(320)
})
