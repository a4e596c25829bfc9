import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { dayOf, ledeOf } from '../../src/outline/lede.ts'
import { planOutline } from '../../src/outline/plan.ts'
import { sentencesOf } from './lines.ts'

test('the lede is the first sentence that the article says itself', () => {
  const sentences = sentencesOf('Озёрск\n\nАнна Ким\n\n— Здравствуйте! Мост открыли в мае.', 'ru')
  const lede = ledeOf(sentences, ({ text }) => !text.startsWith('—'))
  expect(lede?.text).toBe('Мост открыли в мае.')
})

describe('the day that a lede begins with', () => {
  test.each([
    ['ru', 'Вечером 10 мая 2024 года в Озёрске открыли новый мост.', '10 мая 2024 года'],
    ['ru', '10 мая 2024 года было объявлено, что мост открыт.', '10 мая 2024 года'],
    ['en', 'On 10 May 2024 the town of Laketown opened its new bridge.', '10 May 2024'],
    ['en', 'On May 10, 2024, the town of Laketown opened its new bridge.', 'May 10, 2024'],
    ['ru', 'В мае 2024 года в Озёрске открыли новый мост.', undefined],
    ['ru', '10 мая в Озёрске открыли новый мост.', undefined],
    ['en', 'Laketown opened its new bridge on 10 May 2024.', undefined],
  ])('%s: %s', (lang, text, day) => {
    const [lede] = sentencesOf(text, lang)
    expect(lede && dayOf(lede)?.text).toBe(day)
  })

  const titleOf = (text: string) => planOutline(parseArticle(text).value, []).value.slides[0]

  test('stands on the title slide, and in the text that is spoken under the next', () => {
    const text = 'В Озёрске открыли мост\n\n10 мая 2024 года в Озёрске открыли мост. Его строили три года.'
    expect(titleOf(text)?.subtitles?.map((line) => line.text)).toEqual(['10 мая 2024 года'])
    expect(titleOf(text)?.source).toEqual([])
  })

  test.each([
    ['LAKETOWN, Oct. 24 (LNA) — The bridge was opened. It was begun in 2019.', 'LAKETOWN, Oct. 24'],
    ['ОЗЁРСК, 19 ноября. Мост открыли вчера. Его строили три года.', 'ОЗЁРСК, 19 ноября'],
    ['ОЗЁРСК, 12 наурыз. Көпір кеше ашылды. Оны үш жыл салды.', 'ОЗЁРСК, 12 наурыз'],
  ])('or where and when the article was written: %s', (text, line) => {
    expect(titleOf(`A bridge\n\n${text}`)?.subtitles?.map((one) => one.text)).toEqual([line])
  })

  test('but a history of later years has no such day', () => {
    const text =
      'Полёт над озером\n\n12 апреля 1961 года Анна Ким полетела над озером. В 1975 году её именем назвали мост.'
    expect(titleOf(text)?.subtitles).toEqual([])
  })

  test('but not where a line of the article says when it was written', () => {
    const text =
      'В Озёрске открыли мост\n\n12 мая 2024 года\n\n10 мая 2024 года в Озёрске открыли мост. Его строили три года. Жители рады.'
    expect(titleOf(text)?.subtitles?.map((line) => line.text)).toEqual(['12 мая 2024 года'])
  })
})
