import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import type { OutlineSlide } from '../../src/model/outline.ts'
import { eventsOf } from '../../src/outline/events.ts'
import { planOutline } from '../../src/outline/plan.ts'
import { writeSlides } from '../../src/slides/write.ts'
import { statisticsOf } from '../../src/statistics/article-statistics.ts'
import { sentencesOf } from './lines.ts'

function planned(text: string) {
  const article = parseArticle(text).value
  return { article, outline: planOutline(article, statisticsOf(article)).value }
}

const timelineOf = (text: string): OutlineSlide | undefined =>
  planned(text).outline.slides.find(({ layout }) => layout === 'timeline')

const told = (slide: OutlineSlide | undefined) => slide?.events?.map(({ date, item }) => [date, item.text])

/** An article around the paragraphs. */
const around = (...paragraphs: readonly string[]) =>
  [
    'The bridge of Laketown is to be rebuilt',
    'The council of Laketown will rebuild its oldest bridge. The vote took four minutes and had no debate. Three of the members were away.',
    ...paragraphs,
    'The work will take two winters. The ferry runs until then, and the school bus goes through the next district.',
  ].join('\n\n')

const HISTORY =
  'The bridge has been closed more often than it was open. In 1954, a flood took two of its piers. In March 1978, a barge struck the third. In 2003, the town shut it to lorries. In 2019, divers found holes in every pier.'

describe('three and more dated sentences in a row', () => {
  test('are a timeline under the sentence before them', () => {
    const slide = timelineOf(around(HISTORY))
    expect(slide?.heading?.text).toBe('The bridge has been closed more often than it was open')
    expect(told(slide)).toEqual([
      ['1954', 'A flood took two of its piers'],
      ['March 1978', 'A barge struck the third'],
      ['2003', 'The town shut it to lorries'],
      ['2019', 'Divers found holes in every pier'],
    ])
  })

  test('keep all their events where these are long, under a sentence that only says how it went', () => {
    const slide = timelineOf(
      around(
        'The story of the harbour is a long one. In 1911, the first steamer tied up at the stone quay before the whole town. In 1938, two hundred men dug a dry dock in one winter. In May 1962, the railway reached the quay. In 1985, the last fishing company sold its boats. In October 2009, the quay was opened to walkers.',
      ),
    )
    expect(slide?.heading?.text).toBe('The story of the harbour is a long one')
    expect(told(slide)?.map(([date]) => date)).toEqual(['1911', '1938', 'May 1962', '1985', 'October 2009'])
  })

  test('are told on one slide though little is left for the next', () => {
    const slide = timelineOf(
      'The quay of Laketown\n\nThe quay grew old quietly. In 1911, the first steamer tied up. In 1938, a dry dock was dug. In May 1962, the railway came. In 1985, the boats were sold. In 2009, the walkers came.\n\nPeople still love it. They sit there in summer.',
    )
    expect(told(slide)?.map(([date]) => date)).toEqual(['1911', '1938', 'May 1962', '1985', '2009'])
  })

  test('each keeps the place and the rule of its words', () => {
    const { article, outline } = planned(around(HISTORY))
    const events = outline.slides.flatMap((slide) => slide.events ?? [])
    expect(events).not.toEqual([])
    for (const { item } of events) {
      for (const { text, span } of item.phrases) expect(article.text.slice(span.start, span.end)).toBe(text)
      expect(item.rule).toMatch(/^event-/)
    }
  })

  test('are written as a list that begins with dates', () => {
    const { outline } = planned(around(HISTORY))
    const file = writeSlides(outline).find(({ source }) => source.includes('layout: timeline'))
    expect(file?.source).toContain('- **March 1978** A barge struck the third\n')
  })

  test('in Russian and in Kazakh', () => {
    const ru = timelineOf(
      'Мост перестроят\n\nГородской совет Озёрска решил перестроить мост. Работы начнутся весной, когда сойдёт лёд. Три депутата голосовали против плана.\n\nМост чинили чаще, чем открывали. В 1954 году паводок снёс две опоры. 12 марта 1978 года баржа ударила в третью. В 2003 году мост закрыли для грузовиков.\n\nПаром будет ходить до осени по прежнему расписанию. Школьный автобус поедет в объезд через соседний район.',
    )
    expect(told(ru)).toEqual([
      ['1954', 'Паводок снёс две опоры'],
      ['12 марта 1978 года', 'Баржа ударила в третью'],
      ['2003', 'Мост закрыли для грузовиков'],
    ])
    const kk = timelineOf(
      'Көпір қайта салынады\n\nҚалалық кеңес көпірді қайта салуды шешті. Жұмыс көктемде мұз кеткен соң басталады. Үш депутат жоспарға қарсы дауыс берді.\n\nКөпірдің тарихы ұзақ болды. 1954 жылы тасқын екі тіректі бұзды. 1978 жылдың наурызында баржа үшінші тірекке соғылды. 2003 жылы көпір жүк көліктері үшін жабылды.\n\nПаром күзге дейін жүреді. Мектеп автобусы айналма жолмен барады.',
    )
    expect(told(kk)?.map(([date]) => date)).toEqual(['1954', '1978 жылдың наурызында', '2003'])
  })

  test('as a list under the line that announces it', () => {
    const slide = timelineOf(
      around(
        'Here are the years that the town remembers:\n\n- 1954 — a flood takes two piers\n- 1978: a barge strikes the third\n- 2003 – the bridge is shut to lorries',
      ),
    )
    expect(slide?.heading?.text).toBe('Here are the years that the town remembers')
    expect(told(slide)).toEqual([
      ['1954', 'A flood takes two piers'],
      ['1978', 'A barge strikes the third'],
      ['2003', 'The bridge is shut to lorries'],
    ])
  })
})

describe('no timeline is made', () => {
  test.each([
    ['of two dates', HISTORY.replace('In March 1978, a', 'A').replace('In 2003, the', 'The')],
    ['of dates that go back', HISTORY.replace('1954', '2011')],
    ['of one date said twice', HISTORY.replace('March 1978', '1954').replace('2019', '2003')],
  ])('%s', (_, history) => {
    expect(timelineOf(around(history))).toBeUndefined()
  })
})

test('the sentences after a timeline head no timeline of their own', () => {
  const quakes = [2004, 2005, 2006, 2009, 2010, 2016, 2018].map(
    (year, i) =>
      `In ${year}, a flood took pier number ${i + 2} of the old bridge. Nobody was hurt that time, people say.`,
  )
  const headings = planned(around(...quakes))
    .outline.slides.filter(({ layout }) => layout === 'timeline')
    .map(({ heading }) => heading?.text)
  for (const heading of headings) expect(heading).not.toContain('Nobody')
})

test('what points at the sentence before heads no timeline', () => {
  const article = parseArticle(
    'Көпір ашылды\n\nКөлқалада жаңа көпір ашылды, оны үш жыл салды.\n\nКелесі жылы тағы 14 көпір салу жоспарланып отыр. Ол үшін 12 млн теңге қажет.\n\n2010 жылы ауданда небәрі екі ауылда ғана көпір болған. 2016 жылы аудан орталығына жаңа жол тартылды. 2021 жылы жаңа жобаның құжаттары бекітілді. 2023 жылдың мамырында құрылыс басталды.',
    { lang: 'kk' },
  ).value
  const slides = planOutline(article, statisticsOf(article)).value.slides
  const heading = slides.find(({ layout }) => layout === 'timeline')?.heading?.text
  expect(heading).toBe('2010 жылы ауданда небәрі екі ауылда ғана көпір болған')
})

test('more of a date is no event', () => {
  const [sentence] = sentencesOf('2004：12月26日，大地震发生在岛的西海岸。', 'zh')
  const [event] = eventsOf(sentence === undefined ? [] : [sentence], () => true)
  expect(event?.candidates.map(({ text }) => text) ?? []).not.toContain('12月26日')
})
