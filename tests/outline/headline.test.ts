import { expect, test } from 'vitest'
import { headlinesOf } from '../../src/outline/headline.ts'
import { sentencesOf } from './lines.ts'

/** How well the best heading of the first sentence reads. */
function best(text: string, lang: string): number {
  const [sentence] = sentencesOf(text, lang)
  return (sentence && headlinesOf(sentence, 0)[0]?.score) ?? Number.NEGATIVE_INFINITY
}

test.each([
  ['en', 'For example, the council mended the old bridge over the river in the spring.'],
  ['ru', 'Например, город весной отремонтировал старый мост через реку у вокзала.'],
  ['kk', 'Мысалы, қала көктемде өзен үстіндегі ескі көпірді жөндеді.'],
])('an example heads a slide only where nothing else can (%s)', (lang, text) => {
  const own = text.replace(/^[^,]*, /u, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  expect(best(text, lang)).toBeLessThan(best(own, lang) - 1)
})

test('a line that speaks of her without a name is less of a heading', () => {
  const own = best('The council of the town sold the old harbour office to the captain last year.', 'en')
  expect(
    best('The council of the town sold the old harbour office to her for nothing last year.', 'en'),
  ).toBeLessThan(own)
})

test.each([
  [
    'en',
    'The town council sold it for nothing in spring.',
    'The town council sold boats for nothing in spring.',
  ],
  [
    'ru',
    'Художник весной написал несколько её портретов.',
    'Художник весной написал несколько новых портретов.',
  ],
  ['kk', 'Қала көктемде оның екі ескі көпірін жөндеді.', 'Қала көктемде өзен үстіндегі көпірін жөндеді.'],
  ['ru', 'Однако сделка с портом в мае не состоялась.', 'Сделка города с портом в мае не состоялась.'],
  ['en', 'But the ferry did not leave the port in May.', 'The town ferry did not leave the port in May.'],
  ['ru', 'Музыку для фильма также сочинила программа.', 'Музыку для фильма быстро сочинила программа.'],
])(
  'a pronoun, an «also» or a «however» that the sentence before explains makes a worse heading (%s: %s)',
  (lang, leaning, own) => {
    expect(best(leaning, lang)).toBeLessThan(best(own, lang) - 0.2)
  },
)

test('what ties a sentence to the one before heads no slide where the rest can, comma or none', () => {
  const [sentence] = sentencesOf('Вместе с тем рыбаки указывают на риск роста цен на лодки.', 'ru')
  const [first] = (sentence && headlinesOf(sentence, 0)) ?? []
  expect(first?.candidate.text).toBe('Рыбаки указывают на риск роста цен на лодки')
})

test('so in Kazakh', () => {
  const [sentence] = sentencesOf(
    'Сонымен қатар министрлік ауыл тұрғындарына арналған жаңа мектепті ашты.',
    'kk',
  )
  const [first] = (sentence && headlinesOf(sentence, 0)) ?? []
  expect(first?.candidate.text).toBe('Министрлік ауыл тұрғындарына арналған жаңа мектепті ашты')
})

test('how long something was true goes only at a price', () => {
  const short = best(
    'For most of the last century, the ferry of Laketown carried more people than all the buses and trains of the coast.',
    'en',
  )
  const place = best(
    'In the north of the country, the ferry of Laketown carried more people than all the buses and trains of the coast.',
    'en',
  )
  expect(short).toBeLessThan(place - 0.3)
})

test.each([
  ['en', 'The ferry runs at night too. The harbour sells its boats in spring to the town of Laketown.'],
  ['ru', 'Паром ходит и по ночам. Порт весной продаёт свои лодки городу у вокзала на берегу.'],
  ['kk', 'Паром түнде де жүреді. Порт көктемде қайықтарын жағалаудағы қалаға сатады.'],
])('the first sentence of a paragraph heads a slide rather than the same inside it (%s)', (lang, text) => {
  const inside = sentencesOf(text, lang)[1]
  const first = best(text.slice(text.indexOf('.') + 2), lang)
  expect(first).toBeGreaterThan((inside && headlinesOf(inside, 0)[0]?.score) ?? Number.POSITIVE_INFINITY)
})

test('a first sentence that points back opens no subject', () => {
  const [leaning, own] = ['also', 'now'].map((word) =>
    best(`The ferry ${word} carries more people than all buses of the town. It runs at night.`, 'en'),
  )
  expect(leaning).toBeLessThan((own ?? 0) - 0.7)
})

test('a sentence that ends with its verb before a list is less of a heading, and a question keeps what it asks', () => {
  const open = best('Город отвечает проектом стоимостью 3 млрд, в рамках которого предполагается:', 'ru')
  expect(open).toBeLessThan(
    best('Город отвечает проектом стоимостью 3 млрд, в рамках которого строят мост.', 'ru'),
  )
  const [question] = sentencesOf('Правда, что старый паром вывозили на дрова для школы?', 'ru')
  const lines = (question && headlinesOf(question, 0).map(({ candidate }) => candidate.text)) ?? []
  expect(lines.filter((line) => /^Что/u.test(line))).toEqual([])
})

test('behind when it was, a pronoun points back', () => {
  const [leans, stands] = ['этот', 'новый'].map((which) =>
    best(`В случае необходимости, ${which} паром может выйти на линию раньше срока.`, 'ru'),
  )
  expect(leans ?? Number.NEGATIVE_INFINITY).toBeLessThan((stands ?? 0) - 0.5)
  const [leaning, own] = ['в них', 'в порту'].map((where) =>
    best(`По состоянию на полдень, ${where} находилось триста человек, из них сто детей.`, 'ru'),
  )
  expect(leaning ?? Number.NEGATIVE_INFINITY).toBeLessThan((own ?? 0) - 0.5)
})

test.each([
  [
    'ru',
    'Отдельный сюжет — пошлины на лодки из соседних портов.',
    'Порт удвоил пошлины на лодки из соседних портов.',
  ],
  [
    'en',
    'The best part is that the harbour sells all its old boats to the town.',
    'The best captain of the harbour sells all its old boats to the town.',
  ],
  [
    'kk',
    'Порт бастығы жаңа қайықтар туралы деректі таныстырды.',
    'Порт бастығы жаңа қайықтар туралы заңды бекітті.',
  ],
])('a line about the text heads a slide only where nothing else can (%s)', (lang, about, own) => {
  expect(best(about, lang)).toBeLessThan(best(own, lang) - 0.5)
})
