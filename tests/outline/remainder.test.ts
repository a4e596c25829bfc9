import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { planOutline } from '../../src/outline/plan.ts'
import { remainderOf } from '../../src/outline/remainder.ts'
import { candidatesOf } from '../../src/outline/shorten.ts'
import { sentencesOf } from './lines.ts'

/** What can stand under the line of the sentence that ends on the words. */
function under(end: string, text: string, lang: string): string[] {
  const [sentence] = sentencesOf(text, lang)
  const heading = sentence && candidatesOf(sentence).find(({ text: line }) => line.endsWith(end))
  if (heading === undefined) return expect.fail(`no line ends on ${end}`)
  return remainderOf(heading.line).map((candidate) => candidate.text)
}

describe('what a heading leaves of its sentence stands under it', () => {
  test.each([
    [
      'as a clause with its verb',
      'ru',
      'Город за лето открыл три новые школы в старом порту, поскольку прежние здания стали тесными для детей.',
      'порту',
      'Прежние здания стали тесными для детей',
    ],
    [
      'as what stands against it',
      'ru',
      'Капитаны, которых не спросили, оценивают новый паром города высоко, но от поспешных выводов предостерегают.',
      'высоко',
      'Но от поспешных выводов предостерегают',
    ],
    [
      'as an aim',
      'en',
      'The harbour council has hired a team of young engineers from the coast to measure the tide every hour.',
      'coast',
      'To measure the tide every hour',
    ],
  ])('%s', (_, lang, text, end, rest) => {
    expect(under(end, text, lang)).toContain(rest)
  })
})

describe('it does not stand there', () => {
  test.each([
    [
      'as who said it',
      'ru',
      'Следующая встреча совета состоится в новом здании порта 3 марта, объявил жителям города мэр Иван Ким.',
      'марта',
    ],
    [
      'as a participle without the one who acts',
      'ru',
      'Завод на реке закрылся после двух лет споров с жителями, став первым пустым зданием нового порта.',
      'жителями',
    ],
    [
      'as a preposition with what belongs to it',
      'en',
      'Repairs of the harbour wall have usually lasted two years, with a pile of slow letters between the offices.',
      'years',
    ],
  ])('%s', (_, lang, text, end) => {
    expect(under(end, text, lang)).toEqual([])
  })
})

test('what a heading leaves ends behind the last of several things', () => {
  const text =
    'Школьная теплица приносит два миллиона в год; на эти деньги куплены микроскопы, станок и лодка, которая возит детей.'
  expect(under('год', text, 'ru').filter((line) => line.endsWith('микроскопы'))).toEqual([])
})

test('a phrase that says where, with a clause of its own, heads what happened there', () => {
  const article = parseArticle(
    'Boats\n\nOn routes where the number of night boats was cut to less than one in two hours, the number of guests fell by half within 18 months of the change.',
  ).value
  const [, slide] = planOutline(article, []).value.slides
  expect([slide?.heading?.text, ...(slide?.items ?? []).map(({ text }) => text)]).toEqual([
    'On routes where the number of night boats was cut to less than one in two hours',
    'The number of guests fell by half within 18 months of the change',
  ])
})
