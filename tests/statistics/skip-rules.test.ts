import { expect, test } from 'vitest'
import { classifyNumbers } from '../../src/statistics/classify.ts'

const skipped = (text: string, lang: string) =>
  classifyNumbers(text, { lang }).map((number) =>
    number.used ? `used ${number.number.text}` : number.reason,
  )

test.each([
  ['ru', 'Мост открыли в 1998 году.', ['year']],
  ['ru', 'Архитектор (1871–1940) строил вокзалы.', ['year']],
  ['ru', 'Мост открыли 5 мая 1998 года.', ['date', 'date']],
  ['ru', 'Мост открыли 05.09.1998.', ['date']],
  ['ru', 'Сбор в 14:30 у входа.', ['score', 'score']],
  ['ru', 'Он занял 3-е место.', ['ordinal']],
  ['ru', 'Здание построено в 19 веке.', ['ordinal']],
  ['ru', '19-летний мастер выиграл.', ['name']],
  ['ru', 'Матч закончился 3:1.', ['score', 'score']],
  ['ru', 'Матч закончился 3-1.', ['score']],
  ['ru', 'Звоните: +7 (727) 250-00-00.', ['phone', 'phone', 'phone']],
  ['ru', 'Индекс 050000.', ['phone']],
  ['ru', 'См. статью 12 и приказ № 45.', ['document', 'document']],
  ['ru', '1. Повестка дня', ['list number']],
  ['ru', 'Самолёт Ту-154 сел.', ['name']],
  ['ru', 'Это было пять лет назад.', ['span of time']],
  ['ru', 'Один из мостов закрыт.', ['article']],
  ['ru', 'Пришли тысячи людей.', []],
  ['en', 'A 2022 harbour bylaw limits boats.', ['year']],
  ['en', 'Experiment 2 shows the same.', ['document']],
  ['kk', '2019 жылы көпір ашылды.', ['year']],
  ['kk', 'Бұл 15 ғасырда болды.', ['ordinal']],
  ['kk', 'Екінші көпір ашылды.', ['ordinal']],
  ['kk', 'Наурыздың бесі күні ашылды.', ['date']],
  ['kk', 'Бес жыл бұрын ашылды.', ['span of time']],
  ['kk', 'Қолөнердің бірі — тоқыма.', []],
  ['kk', 'Ауылда бір көпір бар.', ['article']],
  ['en', 'The bridge opened in 1998.', ['year']],
  ['en', 'It opened on May 5, 1998.', ['date', 'date']],
  ['en', 'An 11-year-old girl won.', ['age']],
  ['en', 'See page 12 and chapter 3.', ['document', 'document']],
  ['en', 'It was said before. [28]', ['document']],
  ['en', 'Doors open at 7 pm.', ['time']],
  ['en', 'It happened two years ago.', ['span of time']],
  ['en', 'The 1990s were loud.', ['year']],
  ['en', 'They came in 22nd.', ['ordinal']],
  ['en', 'She prefers Orbit 7 now.', ['name']],
  ['de', 'Am 13. Mai wurde die Brücke eröffnet.', ['date']],
  ['de', 'Die Brücke wurde 1998 eröffnet.', ['year']],
  ['fr', 'Le pont a ouvert en 1998.', ['year']],
  ['es', 'El puente abrió en 1998.', ['year']],
  ['tr', 'Köprü 1998 yılında açıldı.', ['year']],
])('%s: %s', (lang, text, reasons) => {
  const found = skipped(text, lang)
  expect(found.filter((reason) => reason.startsWith('used'))).toEqual([])
  for (const reason of reasons) expect(found).toContain(reason)
})

test('used and skipped together are all numbers of a text, in its order', () => {
  const text = 'В 2020 году 12 школ, 3-е место, 5 %, № 8 и 40 лодок.'
  const numbers = classifyNumbers(text, { lang: 'ru' })
  expect(numbers.map(({ number }) => number.text)).toEqual(['2020', '12', '3', '5', '8', '40'])
  expect(numbers.map(({ used }) => used)).toEqual([false, true, false, true, false, true])
})
