import { describe, expect, test } from 'vitest'
import { headingsOf, shorteningsOf } from './lines.ts'

describe('a cut leaves no other claim', () => {
  test.each([
    [
      'of what an amount is counted',
      'en',
      'The full plan of the harbour would cost 11 million crowns a year, or roughly 19 crowns per resident of the lake.',
      /19 crowns$/u,
    ],
    [
      'at what rate the second of two amounts holds',
      'en',
      'Revenue of the harbour climbed by 5.7 percent to 811 million pounds, or 7.3 percent at constant exchange rates.',
      /7\.3 percent$/u,
    ],
    [
      'the other side of “not into”',
      'en',
      'The money should be paid not into the town treasury, where it vanishes, but into a fund for the river.',
      /treasury$/u,
    ],
    [
      'what happened when',
      'en',
      'We sold the harbour in haste, we ran it on the cheap, and when the warnings came – as they did – nobody listened.',
      /warnings came$/u,
    ],
    [
      'what somebody ought to do',
      'en',
      'Let us set out what we believe the council, whoever leads it after the autumn, ought to do in its first hundred days.',
      /after the autumn$|leads it$/u,
    ],
    [
      'how much it was',
      'ru',
      'Каждый капитан, который остался на озере после ремонта, обошёлся порту примерно в 2,9 млн рублей за весь срок службы.',
      /примерно$/u,
    ],
    [
      'the verb behind one word that is put in',
      'ru',
      'Паром «Ветер», построенный в 1974 году и с тех пор, кажется, ни разу не крашенный, отходит от пристани в семь утра.',
      /«Ветер» кажется/u,
    ],
    [
      'the question that it asks',
      'en',
      'What was your first reaction when you learned that there was an old harbour under the ice of the northern lake?',
      /[^?]$/u,
    ],
    [
      'one of several things in quoted words',
      'en',
      'The keeper wrote home: “the storms of this long winter have taken the boats, the nets and the pier that we had built in spring”.',
      /taken the boats”/u,
    ],
    [
      'the upper end of a range',
      'en',
      'The harbour now expects a profit of between 365 million and 375 million pounds for the year that ends in December.',
      /between 365 million$/u,
    ],
    [
      'from when to when',
      'ru',
      'Записка подготовлена по результатам исследования, которое институт провёл в сентябре 2023 – феврале 2024 г. в 14 районах края.',
      /сентябре 2023$/u,
    ],
    [
      'of whom it holds',
      'ru',
      'Среди капитанов, планирующих уйти с озера в ближайшие два года, на первое место был поставлен старый ледяной причал.',
      /^Среди капитанов на/u,
    ],
    [
      'which of many it was',
      'en',
      'The Wind is one of 214 boats in Penny Bay, a former port of 18,600 people, which were damaged by the ice last year.',
      /boats$|Penny Bay$/u,
    ],
    [
      'where it held',
      'en',
      'On routes where frequency was cut below one bus every two hours, ridership fell by 54 per cent within 18 months of the change.',
      /^Ridership/u,
    ],
    [
      'of whom it was counted',
      'en',
      'Missed appointments at the three district hospitals were 1.8 times higher among patients living more than 800 m from a stop.',
      /higher$/u,
    ],
    [
      'what the speakers will say',
      'en',
      'Investors will threaten to leave, and some of my friends, over lunch and never on the record, will murmur that rivers win no votes.',
      /on the record$/u,
    ],
    [
      'the last of several things to do',
      'en',
      'For years leaflets advised people to open their windows, to keep lids on saucepans and to avoid drying laundry indoors.',
      /lids$/u,
    ],
  ])('not %s', (_, lang, text, cut) => {
    for (const line of shorteningsOf(text, lang)) expect(line).not.toMatch(cut)
  })
})

test('who somebody was goes up to a comma, also behind a verb that only describes', () => {
  expect(
    headingsOf(
      'Анна Ким (1904 ж., Озёрск деген жері — 1946 ж.) — көлдің әйгілі ақыны, күйші композиторы, көтерілісті бастаған ақынның бірі.',
      'kk',
    ),
  ).toContain('Анна Ким — көлдің әйгілі ақыны, күйші композиторы')
})

test('a word of reason goes without a comma behind it', () => {
  for (const word of ['Сондықтан', 'Сондықтан да'])
    expect(headingsOf(`${word} көлдегі ескі көпірді жөндеу тиімдірек болуы мүмкін.`, 'kk')).toContain(
      'Көлдегі ескі көпірді жөндеу тиімдірек болуы мүмкін',
    )
})

test('a month in brackets is no guess', () => {
  expect(
    headingsOf(
      'Anna Kim (12 May 1950 in Laketown – 3 March 2010) was a captain of the lake, who won prizes in many countries and taught there.',
      'en',
    ),
  ).toContain('Anna Kim was a captain of the lake, who won prizes in many countries and taught there')
})

test('years counted from an event are no verb, and go', () => {
  expect(
    headingsOf(
      'Ten years after the flood, the work of the towns against the ice continues to remain central on the agenda of the lake.',
      'en',
    ),
  ).toContain('The work of the towns against the ice continues to remain central')
})

test('neither of two days of the week is cut', () => {
  const text =
    'The council said on Tuesday night and Wednesday that the old ferry will be sold to a museum in May.'
  for (const line of shorteningsOf(text, 'en')) expect(line).not.toMatch(/said (?:night|and)/u)
  const ru =
    'Управа порта сообщила в среду и в четверг, что старый паром продадут музею на северном берегу озера.'
  for (const line of shorteningsOf(ru, 'ru')) expect(line).not.toMatch(/сообщила и/u)
})

test('a clause about the subject goes, also behind a preposition', () => {
  expect(
    headingsOf(
      'Старая программа единовременных выплат, на которую за пять лет израсходовано 418 млн руб., обеспечила привлечение 397 капитанов.',
      'ru',
    ),
  ).toContain('Старая программа единовременных выплат обеспечила привлечение 397 капитанов')
})
