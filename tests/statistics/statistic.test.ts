import { expect, test } from 'vitest'
import { extractStatistics } from '../../src/statistics/extract.ts'

/** kind, qualifier, figure, label of each statistic. */
const shown = (text: string, lang: string) =>
  extractStatistics(text, { lang }).map(({ kind, qualifier, figure, label }) =>
    [kind, qualifier?.text, figure.text, label?.text].filter((part) => part !== undefined).join(' | '),
  )

test.each([
  ['ru', 'Собрано около 40 редких старинных карт.', ['count | около | 40 | редких старинных карт']],
  ['ru', 'В городе 12 школ и 5 музеев.', ['count | 12 | школ', 'count | 5 | музеев']],
  ['ru', 'Пришли 300 человек, остались 40.', ['count | 300 | человек']],
  ['ru', 'Озеро занимает 30 квадратных километров.', ['measure | 30 квадратных километров']],
  ['ru', 'Мост стоил 9 млрд норвежских крон.', ['money | 9 млрд норвежских крон']],
  ['ru', 'Длина моста — 400 м.', ['measure | 400 м | Длина моста']],
  ['ru', 'Это 40 % жителей района.', ['percent | 40 % | жителей района']],
  ['ru', 'Добыча выросла на 12 %.', ['change | 12 %']],
  ['ru', 'Цена выросла в 2,5 раза.', ['ratio | 2,5 раза']],
  ['ru', 'Двое из трёх рыбаков вернулись.', ['count | Двое | из трёх рыбаков', 'count | трёх | рыбаков']],
  ['ru', 'Не менее 25 лодок и 3 парома.', ['count | Не менее | 25 | лодок', 'count | 3 | парома']],
  ['kk', 'Ауданға 700-ден астам жеміс ағашы келді.', ['count | астам | 700-ден астам | жеміс ағашы']],
  ['kk', 'Халықтың 66 пайызы ауылда тұрады.', ['percent | 66 пайызы | Халықтың']],
  ['kk', 'Көпірге 75 млрд теңге бөлінді.', ['money | 75 млрд теңге']],
  ['kk', 'Алаңда 80 текше метр құм жатыр.', ['measure | 80 текше метр | құм']],
  ['en', 'Nearly 4,500 sailors came ashore.', ['count | Nearly | 4,500 | sailors']],
  ['en', 'They planted 2,000 trees and opened 3 parks.', ['count | 2,000 | trees', 'count | 3 | parks']],
  ['en', 'Five of the 23 boats came back.', ['count | Five | of the 23 boats', 'count | 23 | boats']],
  ['en', 'Only 15 per cent of the rope is left.', ['percent | Only | 15 per cent | of the rope']],
  ['en', 'The bridge cost US$ 10 billion.', ['money | US$ 10 billion']],
  [
    'en',
    'They won a $75 million grant and A$20 million.',
    ['money | $75 million | grant', 'money | A$20 million'],
  ],
  ['de', 'Rund 500 alte Brücken stehen noch.', ['count | Rund | 500 | alte Brücken']],
  ['fr', 'Le pont a coûté 300 millions d’euros.', ['money | 300 millions d’euros']],
  ['es', 'Hay más de 40 puentes.', ['count | más de | 40 | puentes']],
  ['tr', 'Köprü için 5 milyon lira harcandı.', ['money | 5 milyon lira']],
])('%s: %s', (lang, text, expected) => {
  const found = shown(text, lang)
  expect(found).toHaveLength(expected.length)
  expected.forEach((one, index) => {
    expect(found[index]?.startsWith(one), `${found[index]} begins with ${one}`).toBe(true)
  })
})

test.each([
  [
    'ru',
    'Из опрошенных 54 % ездят на трамвае, 27 % — на автобусе, 19 % — на велосипеде.',
    ['ездят на трамвае', 'на автобусе', 'на велосипеде'],
  ],
  ['ru', '40 % жителей ездят на трамвае, 30% — на метро.', ['жителей ездят на трамвае', 'на метро']],
  [
    'ru',
    'В совете 29 мест, 15 из них займут лодочники, 6 — рыбаки и по 4 — «Причал» и «Волна».',
    ['мест', 'из них займут лодочники', 'рыбаки', '«Причал» и «Волна»'],
  ],
  [
    'ru',
    'Северные ворота открывали 31 раз, южные ворота (с 2003 года) — 12 раз.',
    [undefined, 'южные ворота (с 2003 года)'],
  ],
  ['ru', 'Улов больше, чем в прошлом году — 45 млн тенге.', [undefined]],
  ['ru', 'Лесу нужно 40 км (25 миль) ограды.', ['ограды', undefined]],
  ['en', 'The survey found 40% of sailors drink tea, and 30% coffee.', ['of sailors drink tea', 'coffee']],
  ['ru', 'Чай (40 %) и чёрный кофе (60 %).', ['Чай', 'чёрный кофе']],
  ['en', 'The harbour counts 1.5 million visitors each month.', ['visitors each month']],
  ['kk', 'Су тасқыны 70 адамның өмірін қиды.', ['адамның өмірін қиды']],
  ['tr', 'Selde 70 kişi evini kaybetti.', ['kişi evini kaybetti']],
  ['kk', '25 тонналық кран 40 метрге созылған айлақтан жүк алды.', ['кран', 'созылған айлақтан']],
])('%s: the label says what each figure of the sentence is of: %s', (lang, text, labels) => {
  expect(extractStatistics(text, { lang }).map(({ label }) => label?.text)).toEqual(labels)
})

test.each([
  ['ru', 'Рыбаки ждут улов в районе 30 тысяч тонн.', 'Рыбаки ждут улов в районе'],
  [
    'ru',
    'Сегодня доля речных лодок в перевозке зерна составляет 15 %.',
    'Сегодня доля речных лодок в перевозке зерна составляет',
  ],
  [
    'ru',
    'Весной "Катер с флагом" был продан за рекордную сумму в 4,8 млн тенге.',
    'Весной "Катер с флагом" был продан за рекордную сумму в',
  ],
  [
    'ru',
    'Город купит паром за 15 млн тенге, а также часть долга «Пристани» в размере 7 млн тенге.',
    'часть долга «Пристани» в размере',
  ],
  ['ru', 'Плотину закрыли, подняв воду до 8 метров.', 'подняв воду'],
  ['en', 'Ships came with a crew of 300 sailors and a share of 30%.', 'a share of'],
  ['de', 'Der Preis des Turms sank auf schlanke 4,2 Millionen €.', 'Der Preis des Turms sank auf schlanke'],
  ['kk', 'Орманның 30%-ы – қайың.', 'Орманның'],
  ['kk', 'Қорда 90 млн теңге бар, әр оқушыға шаққанда 40 мың теңге.', 'әр оқушыға шаққанда'],
])('%s: what a figure is of stands before it: %s', (lang, text, lead) => {
  expect(extractStatistics(text, { lang }).at(-1)?.lead?.text).toBe(lead)
})

test('a verb without meaning of its own and a preposition are no lead', () => {
  const [among] = extractStatistics('They are among the 163 teams of the race.', { lang: 'en' })
  const [against] = extractStatistics('They visited the 163 teams of the coast.', { lang: 'en' })
  expect([among?.lead, against?.lead?.text]).toEqual([undefined, 'visited the'])
})

test('a figure that each of several has keeps the preposition that says so', () => {
  const text = 'В совете 15 мест займут лодочники, 6 — рыбаки и по 4 — «Причал» и «Волна».'
  const [boats, , each] = extractStatistics(text, { lang: 'ru' })
  expect([boats?.lead, each?.lead?.text, each?.figure.text]).toEqual([undefined, 'по', '4'])
})

test('«самолёт» is no verb, with its dots or without', () => {
  for (const plane of ['самолёт', 'самолет'])
    expect(
      extractStatistics(`Новый ${plane} 45 пассажиров перевозит за час.`, { lang: 'ru' })[0]?.lead,
    ).toBeUndefined()
})

test.each([
  ['ru', 'На озере потоплено 10 лодок, 20 лодок спасены.', ['потоплено', undefined]],
  ['ru', 'На озере потоплено 10 лодок, 20 барж.', ['потоплено', 'потоплено']],
  ['en', 'Storms sank 10 boats, and 20 boats were saved.', ['sank', undefined]],
  ['en', 'Storms sank 10 boats and 20 rafts.', ['sank', 'sank']],
])(
  '%s: a figure whose words have a verb of their own does not take that of the first: %s',
  (lang, text, leads) => {
    expect(extractStatistics(text, { lang }).map(({ lead }) => lead?.text)).toEqual(leads)
  },
)

test('in Kazakh a change keeps its verb behind the figure, and a limit the word that makes it one', () => {
  const [change] = extractStatistics('Былтыр лодкалардың саны 40%-ке кеміген.', { lang: 'kk' })
  expect([change?.lead?.text, change?.figure.text, change?.label?.text]).toEqual([
    'саны',
    '40%-ке',
    'кеміген',
  ])
  const [limit] = extractStatistics('Қазір лодкалардың саны 45000-нан асады.', { lang: 'kk' })
  expect(limit?.figure.text).toBe('45000-нан асады')
})

test.each([
  ['ru', 'Число пассажиров выросло с 21 000 до 34 500.', 'Число пассажиров выросло'],
  ['en', 'The number of passengers has grown from 21,000 to 34,500.', 'The number of passengers has grown'],
])('%s: a change of a number that is named before the verb is told: %s', (lang, text, lead) => {
  const [change, ...others] = extractStatistics(text, { lang })
  expect([change?.kind, change?.lead?.text, others]).toEqual(['change', lead, []])
})

test('of two figures with their years each has its own', () => {
  const found = extractStatistics('Sales fell from 300 boats in 2019 to 120 boats in 2024.', { lang: 'en' })
  expect(found.map(({ figure, period }) => [figure.text, period?.text])).toEqual([
    ['300', 'in 2019'],
    ['120', 'in 2024'],
  ])
})

test('the second of two alternatives has the lead of the first', () => {
  const leads = extractStatistics('Catches would grow by either 12 percent or by 30 percent.', { lang: 'en' })
  expect(leads.map(({ lead }) => lead?.text)).toEqual(Array(2).fill('Catches would grow by either'))
})

test.each([
  ['ru', 'Он жил в городе пять лет.', true],
  ['ru', 'Стройка длилась пять лет.', false],
  ['en', 'We had five minutes of the timetable.', true],
  ['en', 'The bridge took five years to build.', false],
  ['kk', 'Ол қалада бес жыл тұрды.', true],
  ['kk', 'Құрылыс бес жылға созылды.', false],
  ['ru', 'Дорога тянется на 300 км.', false],
])('%s: a span of time only goes along, unless it is the result: %s', (lang, text, incidental) => {
  expect(extractStatistics(text, { lang })[0]?.incidental === true).toBe(incidental)
})

test('a rate stays with its unit', () => {
  const [cost] = extractStatistics('Охрана порта обходится в 5 млн тенге в год.', { lang: 'ru' })
  expect(`${cost?.figure.text} ${cost?.label?.text}`).toBe('5 млн тенге в год')
  const [growth] = extractStatistics('Prices rise by 5% a year.', { lang: 'en' })
  expect(growth?.figure.text).toBe('5% a year')
})

test('a conversion in brackets only goes along', () => {
  const money = extractStatistics('Мост стоил 50 млн тенге (90 тыс. евро).', { lang: 'ru' })
  expect(money.map(({ incidental }) => incidental)).toEqual([undefined, true])
  const shares = extractStatistics('Чай (40 %) и кофе (60 %).', { lang: 'ru' })
  expect(shares.map(({ incidental }) => incidental)).toEqual([undefined, undefined])
})

test('numbers of a list share the noun of the last', () => {
  const [first, second] = extractStatistics('Отряды двух и трёх лодок.', { lang: 'ru' })
  expect(first?.label?.text).toBe('лодок')
  expect(second?.label?.text).toBe('лодок')
})

test('a figure without a label has a lead that says what it is', () => {
  const [rate] = extractStatistics('Весной уровень воды составил 80 %.', { lang: 'ru' })
  expect(rate?.lead?.text).toBe('Весной уровень воды составил')
})

test.each([
  ['ru', 'Осталось 5–7 % воды.', ['5', '7'], '5–7 %'],
  ['ru', 'Осталось от 5 до 7 тысяч жителей.', ['5000', '7000'], 'от 5 до 7 тысяч'],
  ['ru', 'Осталось 2–3 млн книг.', ['2000000', '3000000'], '2–3 млн'],
  ['kk', 'Ауылға 5-тен 7-ге дейін адам келді.', ['5', '7'], '5-тен 7-ге дейін'],
  ['en', 'From 3 to 4 per cent of boats leak.', ['3', '4'], 'From 3 to 4 per cent'],
  ['en', 'Between 10 and 12 boats came.', ['10', '12'], 'Between 10 and 12'],
])('%s: a range has both ends: %s', (lang, text, ends, figure) => {
  const [range] = extractStatistics(text, { lang })
  expect(range?.range?.map(({ decimal }) => decimal)).toEqual(ends)
  expect(range?.figure.text).toBe(figure)
})

test.each([
  ['ru', 'Доля упала с 7 до 5 %.', '7', '5', 'down'],
  ['ru', 'Доля выросла с 12,5 % до 18 %.', '12.5', '18', 'up'],
  ['kk', 'Билет бағасы 900 теңгеден 700 теңгеге төмендеді.', '900', '700', 'down'],
  ['en', 'Membership rose from 14 to 17 clubs.', '14', '17', 'up'],
  ['en', 'Sales fell from $3.4bn to $2.1bn.', '3400000000', '2100000000', 'down'],
])('%s: a change has an old and a new value: %s', (lang, text, from, to, direction) => {
  const [change] = extractStatistics(text, { lang })
  expect(change?.kind).toBe('change')
  expect(change?.change?.from?.decimal).toBe(from)
  expect(change?.change?.to?.decimal).toBe(to)
  expect(change?.change?.direction).toBe(direction)
})

test('a period takes its preposition along, and «до» gives none', () => {
  const period = (text: string) => extractStatistics(text, { lang: 'ru' })[0]?.period?.text
  expect(period('За 2023 год построили 7 мостов.')).toBe('За 2023 год')
  expect(period('До 2023 года построили 7 мостов.')).toBeUndefined()
})

test('a year right after the statistic is its period', () => {
  const [growth] = extractStatistics('The harvest grew by 4.8% in 2024.', { lang: 'en' })
  expect(growth?.period?.text).toBe('in 2024')
})

test('an abbreviation before a capital ends a sentence, before an acronym it does not', () => {
  const [cost, boats] = extractStatistics('Мост стоил 3 млрд. Более 40 лодок ушли. Цена — 5 долл. США.', {
    lang: 'ru',
  })
  expect([cost?.figure.text, boats?.figure.text]).toEqual(['40', '5 долл. США'])
})

test('a pronoun alone does not say what a figure is of', () => {
  const [share] = extractStatistics('Причём 71% его по-прежнему составляют четыре товара.', { lang: 'ru' })
  expect(share?.incidental).toBe(true)
})

test('words of the next number, of an owner and of a pair', () => {
  const [first] = extractStatistics('С января продано 164, по 38 идут торги.', { lang: 'ru' })
  expect(first?.figure.text).toBe('38')
  const [, share] = extractStatistics(
    'Boats carry 81 percent of people, but only 6.8 percent of the towns’ combined freight.',
    { lang: 'en' },
  )
  expect(share?.label?.text).toBe('of the towns’ combined freight')
  const pair = extractStatistics('The margins were 41 and 112 votes respectively.', { lang: 'en' })
  expect(pair.map(({ incidental }) => incidental)).toEqual([true, true])
  const turnout = extractStatistics('Turnout was 58.3%, down from 63.9% four years earlier.', { lang: 'en' })
  expect(turnout.map(({ incidental }) => incidental)).toEqual([undefined, true])
})

test('in Kazakh neither a denominator nor a share in brackets has words of its own, and a year is of its clause', () => {
  const kk = (text: string) => extractStatistics(text, { lang: 'kk' })
  expect(kk('Халықтың орташа тығыздығы – 1 км²-ге 6,3 адам.')[0]?.incidental).toBe(true)
  expect(kk('Суда 1 г/л-ден аз тұз бар.')[0]?.incidental).toBe(true)
  expect(kk('Халқының 389 мыңы (52,4%) қалада тұрады.').at(-1)?.label).toBeUndefined()
  expect(kk('Көпір 1983 жылы ашылған, оның тозу деңгейі – 81 пайыз.')[0]?.period).toBeUndefined()
  expect(kk('1998 жылы ашылған қорықта 41 аң бар.')[0]?.period).toBeUndefined()
  expect(kk('2028 жылға дейін 900 есептегіш орнатылады.')[0]?.period).toBeUndefined()
})
