import { expect, test } from 'vitest'
import { extractStatistics } from '../../src/statistics/extract.ts'
import { telling } from '../../src/statistics/group.ts'

const shown = (text: string, lang: string) =>
  extractStatistics(text, { lang }).map(({ lead, figure, label, period, quantity }) => [
    lead?.text,
    figure.text,
    label?.text,
    period?.text,
    quantity.decimal,
  ])

test('an enumeration gives each statistic its verb, carrying a shared one, and the year as period', () => {
  const text =
    'В 2023 году библиотека открыла 12 читальных залов, приняла участие в 5 книжных ярмарках и выставках, провела 40 встреч с местными авторами, 7 лекций.'
  expect(shown(text, 'ru')).toEqual([
    ['открыла', '12', 'читальных залов', 'В 2023 году', '12'],
    ['приняла участие в', '5', 'книжных ярмарках и выставках', 'В 2023 году', '5'],
    ['провела', '40', 'встреч с местными авторами', 'В 2023 году', '40'],
    ['провела', '7', 'лекций', 'В 2023 году', '7'],
  ])
})

test('every phrase is verbatim: its span gives its text', () => {
  const text = 'Бюджет вырос более чем на 2,5 млрд тенге, а число школ достигло 1 200.'
  for (const { number, figure, label, qualifier } of extractStatistics(text, { lang: 'ru' })) {
    for (const phrase of [number, figure, label, qualifier]) {
      if (phrase) expect(text.slice(phrase.span.start, phrase.span.end)).toBe(phrase.text)
    }
  }
})

const words = (text: string, lang: string) =>
  telling(extractStatistics(text, { lang })).map((one) =>
    [one.period?.text, one.lead?.text, one.qualifier?.text, one.figure.text, one.label?.text]
      .filter((part) => part !== undefined)
      .join(' '),
  )

test.each([
  ['ru', 'Совет 21 голосом против 15 утвердила бюджет.', ['21 голосом']],
  ['ru', 'Билет стоит 40 рублей, на шесть рублей дешевле парома.', ['Билет стоит 40 рублей']],
  ['ru', 'Билет подешевел: теперь он на 6 рублей дешевле парома.', ['на 6 рублей дешевле парома']],
  [
    'ru',
    'В порту, где кран вернули в 2019 году, доля паромов за три года снизилась с 50 до 30 процентов.',
    ['доля паромов за три года снизилась с 50 до 30 процентов'],
  ],
  [
    'ru',
    'Цены на лёд за два года выросли на 15 процентов.',
    ['Цены на лёд за два года выросли на 15 процентов'],
  ],
  ['ru', 'Ещё 30 млн рублей выделил округ.', []],
  ['ru', 'Весной порт не принял 500 лодок.', ['не принял 500 лодок']],
  ['ru', 'Построено семь причалов и 40 складов.', ['40 складов']],
  ['ru', 'Построено семь причалов и девять складов.', ['семь причалов', 'девять складов']],
  ['en', 'There will be no mast longer than nine metres.', ['There will be no mast longer than nine metres']],
  ['en', 'Clearing the lake took £2.5 million a year.', ['Clearing the lake took £2.5 million a year']],
  [
    'en',
    'The bridge may need a grant of between £2 million and £3 million a year.',
    ['The bridge may need a grant of between £2 million and £3 million a year'],
  ],
  ['en', 'In 2015 the mill moved to Northlea, thirty miles up the river.', []],
  ['en', 'The mill opened in 2015, 40 people left the town.', ['40 people']],
  ['en', 'The ice did not reach 5 metres of depth.', ['did not reach 5 metres of depth']],
  ['kk', 'Бұл былтырғыдан үштен біріне аз.', []],
  ['kk', 'Біз жердің бестен бірін тұзға емес, суға бердік.', []],
  ['kk', 'Ол сексенге таяған жасында көпір көрді.', []],
  ['kk', 'Биыл колледж 20 жас маманды су ісіне оқытады.', ['20 жас маманды су ісіне оқытады']],
  ['kk', 'Қорытынды екі маусымнан кейін шығады.', ['екі маусымнан']],
  ['kk', 'Порт 2 маусымнан бастап ашылады.', []],
])('%s: a figure keeps what its meaning hangs on, or is not told: %s', (lang, text, told) => {
  expect(words(text, lang)).toEqual(told)
})

test.each([
  [
    'ru',
    'Программа предусматривает строительство 38 насосных станций и установку 1,6 млн счётчиков.',
    ['предусматривает строительство 38 насосных станций', '1,6 млн счётчиков'],
  ],
  ['ru', 'Ожидается, что расходы порта вырастут до 31%.', ['расходы порта вырастут до 31%']],
  [
    'ru',
    'При ставке 19% годовых заём на паром стоимостью 90 млн рублей окупится.',
    ['При ставке 19% годовых', 'заём на паром стоимостью 90 млн рублей'],
  ],
  [
    'en',
    'A harbour serving 24,000 boats needs a quay of at least 400 metres.',
    ['24,000 boats', 'needs a quay of at least 400 metres'],
  ],
  [
    'ru',
    'На станции построено 14 км путей и новый центр площадью 22 тыс. кв. м.',
    ['построено 14 км путей', 'новый центр площадью 22 тыс. кв. м'],
  ],
  [
    'ru',
    'На закупку паромов направлено 38 млн рублей, 5 млн — на ремонт причала.',
    ['На закупку паромов направлено 38 млн рублей', '5 млн на ремонт причала'],
  ],
  ['ru', 'Причём доля парома в перевозках выросла до 46%.', ['доля парома в перевозках выросла до 46%']],
  ['ru', 'Порт перевёз больше угля, что на 7,8% больше, чем в прошлом году.', []],
  [
    'en',
    'The port sold more tickets, up 9.2 percent from a year earlier.',
    ['9.2 percent from a year earlier'],
  ],
  ['kk', 'Порттың таза пайдасы 31,7 млрд теңгені құрады.', ['Порттың таза пайдасы 31,7 млрд теңгені құрады']],
  ['kk', 'Порт 8,4 млрд кВт·сағ электр энергиясын өндірді.', ['8,4 млрд кВт·сағ электр энергиясын өндірді']],
  [
    'kk',
    'Жыл соңына дейін 3,2 млн балықты санау жоспарланып отыр.',
    ['3,2 млн балықты санау жоспарланып отыр'],
  ],
  [
    'en',
    'The dust in the port fell from 38 to 21 micrograms per cubic metre.',
    ['The dust in the port fell from 38 to 21 micrograms per cubic metre'],
  ],
  [
    'kk',
    'Кешен тәулігіне 18 мың текше метр су тазартады және 64 мың тұрғынды таза ауыз сумен қамтамасыз етеді.',
    ['18 мың текше метр су тазартады', '64 мың тұрғынды таза ауыз сумен қамтамасыз етеді'],
  ],
  [
    'en',
    'We asked 84 fishers, 31 of whom had sold their boats in the last five years.',
    ['asked 84 fishers', '31 of whom had sold their boats in the last five years'],
  ],
  [
    'en',
    'The salt is added to only 10 per cent of the fish in breach of an old rule of the port.',
    ['added to only 10 per cent of the fish'],
  ],
])('a label ends where the next number or the verb begins (%s: %s)', (lang, text, figures) => {
  expect(words(text, lang)).toEqual(figures)
})

test.each([
  [
    'ru',
    'Уровень воды за сутки достиг 7,2 метра при критической отметке 6,5 метра.',
    ['Уровень воды за сутки достиг 7,2 метра', 'при критической отметке 6,5 метра'],
  ],
  ['ru', 'Число жителей старого порта достигло 40 человек.', ['достигло 40 человек']],
  [
    'ru',
    'В 2023 году доля составила 91%, сейчас она достигла 96%.',
    ['В 2023 году доля составила 91%', 'сейчас она достигла 96%'],
  ],
  [
    'kk',
    'Жобаға республикалық бюджеттен 9,3 млрд теңге бөлінді.',
    ['Жобаға республикалық бюджеттен 9,3 млрд теңге бөлінді'],
  ],
  [
    'kk',
    'Дауыл 10 метрге дейін созылған толқынға әкелді.',
    ['дейін 10 метрге дейін созылған толқынға әкелді'],
  ],
])('a figure keeps its own words and its own time, in %s: %s', (lang, text, expected) => {
  expect(words(text, lang)).toEqual(expected)
})

test('years of age are no statistic, what reaches an amount is one', () => {
  expect(shown('Мост достиг 40 лет.', 'ru')).toEqual([])
  expect(shown('Her boat is for people aged 40.', 'en')).toEqual([])
})

test('before a dash a span of time keeps what it is said of', () => {
  expect(shown('Уровень озера за последние двадцать лет — 2,6 метра.', 'ru')).toEqual([
    [undefined, '2,6 метра', 'Уровень озера за последние двадцать лет', undefined, '2.6'],
  ])
})

test('initials part no name from what was done', () => {
  expect(words('Н. В. Ким выделил порту 5 млн тенге.', 'ru')).toEqual(['Н. В. Ким выделил порту 5 млн тенге'])
})

test.each([
  [
    'The mill, which was built in 1934 and employs 920 people, was sold.',
    [['employs', '920', 'people', undefined]],
  ],
  [
    'The port has 214 boats in Penny Bay and a new pier.',
    [[undefined, '214', 'boats in Penny Bay', undefined]],
  ],
  [
    'The harbour expects profit of 365 million pounds for the year ending Dec. 31, up from before.',
    [['expects profit of', '365 million pounds', 'for the year ending Dec. 31', undefined]],
  ],
])('a year, a name and a day go as far as they are told of: %s', (text, expected) => {
  expect(shown(text, 'en').map((row) => row.slice(0, 4))).toEqual(expected)
})

test('the year of the first of two verbs is that of the second', () => {
  const text = 'Экспорт порта вырос в 2023 году и достиг 5 млн тонн, импорт составил 3 млн тонн.'
  expect(shown(text, 'ru').map((row) => row[3])).toEqual(['в 2023 году', 'в 2023 году'])
})

test('a label keeps the preposition that it begins with', () => {
  const text = 'Выросло производство, в первую очередь выпуск лодок (107,3 %).'
  expect(shown(text, 'ru')[0]?.[2]).toBe('в первую очередь выпуск лодок')
})

test('a label ends with its sentence', () => {
  expect(shown('Порт принял 12 тысяч гостей в мае. 31 лодка затонула.', 'ru')[0]?.[2]).toBe('гостей в мае')
})
