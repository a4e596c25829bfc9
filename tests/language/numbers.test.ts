import { expect, test } from 'vitest'
import { extractStatistics } from '../../src/statistics/extract.ts'

/** One text a language: a count in digits and one in words, a percentage, a sum, a measure, a year and an ordinal. */
test.each([
  [
    'ru',
    'В 2021 году третий фестиваль собрал 48 хоров и двенадцать оркестров: 60 % гостей проехали более 300 км, сбор составил 5 млн тенге.',
    [48, 12, 60, 300, 5e6],
  ],
  [
    'kk',
    '2021 жылы үшінші фестивальге 48 хор мен он екі оркестр келді, қонақтардың 60 пайызы 300 км жол жүрді, 5 млн теңге жиналды.',
    [48, 12, 60, 300, 5e6],
  ],
  [
    'en',
    'In 2021 the third festival drew 48 choirs and twelve bands: 60% of guests came over 300 km and raised $5 million.',
    [48, 12, 60, 300, 5e6],
  ],
  [
    'de',
    'Im Jahr 2021 kamen zum dritten Fest 48 Chöre und zwölf Kapellen: 60 Prozent der Gäste fuhren über 300 km, es kamen 5 Millionen Euro zusammen.',
    [48, 12, 60, 300, 5e6],
  ],
  [
    'fr',
    'En 2021, le troisième festival a réuni 48 chœurs et douze orchestres : 60 % du public a parcouru plus de 300 km et donné 5 millions d’euros.',
    [48, 12, 60, 300, 5e6],
  ],
  [
    'es',
    'En 2021 el tercer festival reunió 48 coros y doce orquestas: el 60 % del público recorrió más de 300 km y dio 5 millones de euros.',
    [48, 12, 60, 300, 5e6],
  ],
  [
    'tr',
    '2021 yılında üçüncü şenliğe 48 koro ve on iki orkestra geldi, konukların yüzde 60 kadarı 300 km yol aldı, 5 milyon lira toplandı.',
    [48, 12, 60, 300, 5e6],
  ],
])('%s finds counts, shares, money and measures and no year or ordinal', (lang, text, expected) => {
  expect(extractStatistics(text, { lang }).map(({ quantity }) => quantity.number)).toEqual(expected)
})

test('a language without a file still gets percent, money and measures in digits', () => {
  const text = 'Bendroji suma: 5 000 €, tai 12 % daugiau, 300 km kelio, 48 chorai.'
  const figures = extractStatistics(text, { lang: 'lt' }).map(({ figure }) => figure.text)
  expect(figures).toEqual(expect.arrayContaining(['12 %', '300 km']))
  expect(figures).not.toContain('48')
})
