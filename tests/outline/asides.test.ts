import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { asidesOf } from '../../src/outline/asides.ts'
import { planOutline } from '../../src/outline/plan.ts'
import { formatSource } from '../../src/slides/source.ts'
import { statisticsOf } from '../../src/statistics/article-statistics.ts'
import { sentencesOf } from './lines.ts'

function slidesOf(text: string) {
  const article = parseArticle(text).value
  return planOutline(article, statisticsOf(article)).value.slides
}

const words = (text: string): string[] =>
  slidesOf(text).flatMap(({ heading, items }) => [heading?.text ?? '', ...items.map((item) => item.text)])

const NEWS = `Town to build a bridge

The council of Laketown approved a bridge over the river. Work begins in May, because the ground is frozen in winter.

The bridge joins the two banks and shortens the way to the station. People now drive through the next district.

The council promises to plant trees along the river. The first of them arrived this week.
`

const SOURCES = `
Sources

“Laketown gets its bridge” — The Laketown Courier, 3 May

“A bridge for two banks” — Radio Laketown, 4 May

See also

The ferries of Laketown in pictures
`

test('lists of sources and links at the end are spoken at the closing slide, which names the sources alone', () => {
  const slides = slidesOf(NEWS + SOURCES)
  expect(formatSource(slides.at(-1)?.source ?? [])).toBe('p4-p8')
  expect(words(NEWS + SOURCES)).toEqual([
    ...words(NEWS),
    '“Laketown gets its bridge” — The Laketown Courier, 3 May',
    '“A bridge for two banks” — Radio Laketown, 4 May',
  ])
})

test('sources in the middle of an article are a part like any other', () => {
  const text = `${NEWS}${SOURCES}\nWhat comes next\n\nThe ferry will run until the bridge opens. Its crew has been offered work at the toll station.\n`
  expect(slidesOf(text).at(-1)?.source).toEqual([])
})

test('prose under such a subhead is shown', () => {
  const text = `${NEWS}
Sources

The council has told where the money comes from. It sold the old mill for the sake of the bridge.

The rest was paid by the owners of the boats, who want a higher bridge.
`
  expect(words(text)).toContain('The rest was paid by the owners of the boats, who want a higher bridge')
})

test.each([
  ['Photo: the mayor looks at the river', false],
  ['The mayor looks at the river', true],
])('the credit of a picture is on no slide, a sentence is: %s', (line, shown) => {
  expect(words(NEWS.replace('The bridge joins', `${line}.\n\nThe bridge joins`)).includes(line)).toBe(shown)
})

test('a first line that says the title again gives the title slide what it adds', () => {
  const text = NEWS.replace('\n\n', '\n\nTown to build a bridge Tuesday, May 3, 2022\n\n')
  const [title] = slidesOf(text)
  expect(title?.subtitles?.[0]?.text).toBe('Tuesday, May 3, 2022')
  expect(formatSource(title?.source ?? [])).toBe('p1')
})

test.each([
  ['verse', ',', false],
  ['verse', ';', false],
  ['short news', '.', true],
])('%s between paragraphs, lines that end on “%s”: shown %s', (_, end, shown) => {
  const lines = [
    'The river runs below the town',
    'The boats go up, the boats go down',
    'Nobody can tell us why.',
  ]
  const all = words(NEWS.replace('The bridge joins', `${lines.join(`${end}\n\n`)}\n\nThe bridge joins`))
  expect(all.includes('The river runs below the town')).toBe(shown)
})

test.each([
  ['We met the mayor in a café by the river', false],
  ['The crews met the mayor in a café by the river', true],
])('what somebody says of themself in an article that others tell is on no slide: %s', (sentence, shown) => {
  expect(words(NEWS.replace('People now drive', `${sentence}. People now drive`)).includes(sentence)).toBe(
    shown,
  )
})

test('a speech is in its speaker’s words', () => {
  const speech = `Words for the bridge\n\nWe build this bridge for our children. We thank the crews of the ferries for their work. I saw the first stone laid in May.\n`
  expect(words(speech).join('|')).toMatch(/We (?:build|thank)/u)
})

test('where the article was written stands on no slide, who signed it on the last alone', () => {
  const framed = NEWS.replace('The council', 'LAKETOWN, May 5 — Lake News.\n\nThe council').trimEnd()
  const shown = words(`${framed}\n\nAnna Kim, harbour economist\n`)
  expect(shown.join(' ')).not.toMatch(/LAKETOWN/u)
  expect(shown.filter((line) => line.includes('harbour economist'))).toEqual(shown.slice(-1))
  expect(words(`${framed}\n\nAnna Kim is a harbour economist.\n`).join(' ')).toContain('harbour economist')
})

test('so does who made an interview', () => {
  const made = `${NEWS.trimEnd()}\n\nInterview by Anna Kim\n`
  const shown = words(made)
  expect(shown.filter((line) => line.includes('Anna Kim'))).toEqual(shown.slice(-1))
})

test('on none does the agency behind a dateline of several sentences', () => {
  const framed = NEWS.replace('The council', 'LAKETOWN, May 5. /Lake News/. The council')
  expect(words(framed).join(' ')).not.toMatch(/LAKETOWN|Lake News/u)
})

test('a dash that marks speech begins no line', () => {
  const shown = words(`${NEWS}\n— The trees came by ferry, and the school helped to plant them.\n`)
  expect(shown).toContain('The trees came by ferry, and the school helped to plant them')
})

test.each([
  'This post was originally published on the blog of the harbour. Anna Kim leads the yard and Peter Lee keeps its books.',
  'Read more: the ferries of Laketown in pictures and in numbers',
  'Subscribe to our letter of the week. It comes with the news of both banks of the river.',
  'The views expressed here are those of Anna Kim. The council has not read them yet.',
])('a paragraph of the publisher is no news: %s', (notice) => {
  const [title, ...rest] = NEWS.split('\n\n')
  for (const text of [
    [title, notice, ...rest],
    [title, ...rest, notice],
  ])
    expect(words(text.join('\n\n')).filter((line) => notice.includes(line))).toEqual([])
})

test.each([
  ['ru', 'Читайте также: как живёт порт. Подписывайтесь на новости озера.'],
  ['ru', 'Мнение автора может не совпадать с позицией редакции. Автор живёт у озера много лет.'],
  ['kk', 'Сондай-ақ оқыңыз: порт қалай жұмыс істейді. Біздің арнаға жазылыңыз.'],
])('nor is it in %s: %s', (lang, notice) => {
  const paragraphs = {
    ru: [
      'Город строит мост',
      'Совет Озёрска одобрил мост через реку. Работы начнутся в мае, потому что зимой земля мёрзлая.',
      'Мост соединит два берега и сократит путь к вокзалу. Сейчас люди ездят через соседний район.',
    ],
    kk: [
      'Қала көпір салады',
      'Көлқала кеңесі өзен арқылы өтетін көпірді мақұлдады. Жұмыс мамыр айында басталады.',
      'Көпір екі жағалауды қосады және вокзалға баратын жолды қысқартады. Қазір адамдар көрші аудан арқылы жүреді.',
    ],
  }[lang]
  const text = [...(paragraphs ?? []), notice].join('\n\n')
  expect(words(text).filter((line) => notice.includes(line))).toEqual([])
})

test('who wrote the text is no news, wherever its first lines say so', () => {
  const [title, ...rest] = NEWS.split('\n\n')
  const by = 'Written by Anna Kim, a fellow of the Lake Institute.'
  const paragraphs = [title, `A note of the institute. ${by}`, ...rest].join('\n\n')
  expect(words(paragraphs).filter((line) => by.includes(line))).toEqual([])
})

test.each([
  'Anna Kim, special correspondent, Laketown – Northlea',
  'Note No. 12/2024. The Lake Institute (LI), Laketown, April 2024.',
])('who wrote it and when stand on the title slide and on the closing one: %s', (line) => {
  const [title, ...rest] = NEWS.split('\n\n')
  const slides = slidesOf([title, line, ...rest].join('\n\n'))
  expect(slides[0]?.subtitles?.map(({ text }) => text)).toEqual([line])
  expect(slides.at(-1)?.items.map(({ text }) => text)).toContain(line)
  expect(words([title, line, ...rest].join('\n\n')).filter((shown) => shown === line)).toHaveLength(1)
})

test('a line under a picture of somebody is none of those', () => {
  const [title, ...rest] = NEWS.replace('The council promises', 'Anna Kim promises').split('\n\n')
  const slides = slidesOf([title, 'Anna Kim, mayor', ...rest].join('\n\n'))
  expect(slides[0]?.subtitles).toEqual([])
})

test.each([
  ['en', 'Thank you all for coming to the old harbour tonight.', 'Good evening, and welcome to the bridge.'],
  ['ru', 'Уважаемые коллеги, спасибо всем за работу на мосту.', 'А. Ким: Разрешите доложить о мосте.'],
  ['kk', 'Құрметті әріптестер, көпір үшін рахмет.', 'Қайырлы кеш, көпірге қош келдіңіздер.'],
])('who is greeted and thanked stands on no slide: %s', (lang, ...greetings) => {
  const sentences = sentencesOf(`${greetings.join(' ')} Көпір 1998 ж. ашылды.`, lang)
  const isAside = asidesOf(sentences)
  expect(sentences.slice(0, 2).map(isAside)).toEqual([true, true])
})

test.each([
  ['en', 'The mayor wrote “thank you” on the wall of the old harbour.'],
  ['en', 'Thanks to a new ferry, the port tripled its income in 2023.'],
  ['en', 'The mayor congratulated the rowers on 12 medals.'],
  ['ru', 'Самые уважаемые жители города выступили против моста.'],
  ['kk', 'Анна Ким 2009 жылы қаланың құрметті азаматы атанды.'],
])('news of thanks and honours is news: %s %s', (lang, text) => {
  const [sentence] = sentencesOf(text, lang)
  expect(sentence && asidesOf([sentence])(sentence)).toBe(false)
})

test.each(['В 2024 году в порту 31 паром и 214 лодок.', '2024 год — год моста. Впереди новые планы.'])(
  'a first paragraph without a verb that tells of something is no colophon: %s',
  (line) => {
    const [title] = slidesOf(`Порт\n\n${line}\n\nМост открыли в мае. Его строили три года, и город ждал его.`)
    expect(title?.subtitles).toEqual([])
  },
)

test('who wrote it, with their offices and the day, is no statement', () => {
  const byline =
    'Posted by: Anna Kim, Lead Harbour Designer, and Ben Lee, Head of Platform – Posted on: 17 June 2024 – Categories: Forms, Boats'
  const shown = words(NEWS.replace('The council', `${byline}\n\nThe council`))
  expect(shown.filter((line) => /Categories|Head of Platform/u.test(line))).toEqual(shown.slice(-1))
})
