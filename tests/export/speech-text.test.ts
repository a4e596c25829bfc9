import { expect, test } from 'vitest'
import { speech } from '../../src/export/speech-text.ts'
import type { Slide } from '../../src/model/deck.ts'
import { deck, heading, paragraph, slide } from '../render/deck-fixture.ts'

const spoken = (text: string): Slide['notes'] => ({
  passages: [{ paragraph: 'p1', lang: 'ru', text, span: { start: 0, end: text.length }, sentences: [] }],
  spokenBefore: [],
  remarks: [paragraph('Показать *карту*.')],
})

const slides = [
  slide('title', 'title', [heading('Мост')]),
  slide('road', 'statement', [heading('Дорога *короче*')], { notes: spoken('Дорога * короче. ') }),
]
const input = { deck: deck(slides), slides: slides.map((one, index) => ({ slide: one, index })) }

test('as plain text every slide is marked and every word stands as it is spoken', () => {
  expect(speech(input, false)).toBe(`Мост через реку

[Слайд 1. Мост]

[Слайд 2. Дорога *короче*]

Дорога * короче.

— Показать *карту*.
`)
})

test('as Markdown the slides are headings, and no character of the text is taken for markup', () => {
  expect(speech(input, true)).toContain(
    '## Слайд 2. Дорога \\*короче\\*\n\nДорога \\* короче.\n\n> Показать \\*карту\\*.\n',
  )
})
