import { expect, test } from 'vitest'
import { languageOf } from '../../src/language/index.ts'
import { bindWords, typeset, typesetHtml, writtenDate } from '../../src/render/typography.ts'

const shown = (text: string, lang: string) =>
  typeset(text, languageOf(lang).typography).replaceAll('\u00a0', '~')

test.each([
  ['ru', 'мост в городе и за рекой', 'мост в~городе и~за~рекой'],
  ['ru', 'Река — это граница', 'Река~— это граница'],
  ['ru', 'Река - это граница', 'Река~- это граница'],
  ['ru', '12 500 человек, 7 % и 3 млн', '12~500 человек, 7~% и~3~млн'],
  ['ru', 'по\u2011прежнему открыт', 'по-прежнему открыт'],
  ['ru', 'это же А. Б. Ким', 'это~же А.~Б.~Ким'],
  ['en', 'The bridge is of a new type', 'The~bridge is~of~a~new type'],
  ['kk', 'өзен мен көпір де бар', 'өзен мен~көпір~де бар'],
])('in %s a line does not end where it should not: %s', (lang, text, expected) => {
  expect(shown(text, lang)).toBe(expected)
})

test('the text of a statistic keeps its characters', () => {
  const { markup } = bindWords('встреч с лидерами <стран>', languageOf('ru').typography)
  expect(markup).toBe('встреч <span class="bound">с лидерами</span> &lt;стран&gt;')
})

test('an ending stays on the line of its number or acronym, the parts of a word do not', () => {
  const { typography } = languageOf('kk')
  const { markup } = typesetHtml('КСРО-ның 34%-ға азайған Еділ-Дон арнасы', typography)
  expect(markup).toBe(
    '<span class="bound">КСРО-ның</span> <span class="bound">34%-ға</span> азайған Еділ-Дон арнасы',
  )
  expect(bindWords('50-х годов', languageOf('ru').typography).markup).toContain('<span class="bound">50-х')
})

test.each([
  ['2024-10-12', 'ru', '12 октября 2024'],
  ['2024-10-12', 'en', 'October 12, 2024'],
  ['Октябрь 2024 года', 'ru', 'Октябрь 2024 года'],
])('the date %s is written in %s as people write it', (date, lang, expected) => {
  expect(writtenDate(date, lang).replaceAll('\u00a0', ' ')).toContain(expected)
})
