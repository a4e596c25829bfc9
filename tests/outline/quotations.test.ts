import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/outline/quotations.ts'
import { sentencesOf } from './lines.ts'

function found(text: string, lang: string) {
  const sentences = sentencesOf(text, lang)
  return findQuotations(
    sentences,
    sentences.map(() => 0.5),
  ).map(({ quotation: { text, speaker, role } }) => ({ text, speaker, role }))
}

const RU = 'Мы открыли три школы и теперь строим мост'
const EN = 'We have opened three schools and are building a bridge'
const KK = 'Біз үш мектеп аштық, енді көпір салып жатырмыз'

describe('quoted words with who said them', () => {
  test.each([
    [`«${RU}», — сказала директор школы Анна Ким.`, 'ru', RU, 'Анна Ким', 'директор школы'],
    [`Анна Ким отметила: «${RU}».`, 'ru', RU, 'Анна Ким', undefined],
    [`Президент Ким отметил, что «${RU}».`, 'ru', RU, 'Ким', 'Президент'],
    [`По словам Анны Ким, «${RU}».`, 'ru', RU, 'по словам Анны Ким', undefined],
    [
      `Так, директор департамента по работе с портами и причалами ОКБ «Маяк» Анна Ким рассказала: «${RU}».`,
      'ru',
      RU,
      'Анна Ким',
      'директор департамента по работе с портами и причалами ОКБ «Маяк»',
    ],
    [`“${EN},” said Anna Kim, director of the school.`, 'en', EN, 'Anna Kim', 'director of the school'],
    [`School director Anna Kim said: “${EN}.”`, 'en', EN, 'Anna Kim', 'School director'],
    [
      `«${RU}», — говорит директор фабрики из Примерска Анна Ким.`,
      'ru',
      RU,
      'Анна Ким',
      'директор фабрики из Примерска',
    ],
    [
      `«${KK}», – дейді Үлгі облысындағы мектеп мұғалімі Анна Ким.`,
      'kk',
      KK,
      'Анна Ким',
      'Үлгі облысындағы мектеп мұғалімі',
    ],
    [`“${EN},” said Dr Anna Kim, the head of the port.`, 'en', EN, 'Anna Kim', 'the head of the port'],
    [`“${EN},” said Dr Anna Kim.`, 'en', EN, 'Dr Anna Kim', undefined],
    [`“${EN},” joked Anna Kim.`, 'en', EN, 'Anna Kim', undefined],
    [`As coauthor Anna Kim told The Harbour Post, “${EN}.”`, 'en', EN, 'Anna Kim', 'coauthor'],
    [`The Department of Harbours notes, “${EN}.”`, 'en', EN, 'Department of Harbours', undefined],
    [`Harbour Minister Anna Kim said: “${EN}.”`, 'en', EN, 'Anna Kim', 'Harbour Minister'],
    [`«${RU}», — грустно шутила Анна Ким.`, 'ru', RU, 'Анна Ким', undefined],
    [
      `Директор порта Анна Ким на встрече в Примерске заявила: «${RU}».`,
      'ru',
      RU,
      'Анна Ким',
      'Директор порта',
    ],
    [
      `Как рассказал бессменный смотритель старого маяка Олег Ким: «${RU}».`,
      'ru',
      RU,
      'Олег Ким',
      'бессменный смотритель старого маяка',
    ],
    [`Так аналитик Примербанка Анна Ким отметила: «${RU}».`, 'ru', RU, 'Анна Ким', 'аналитик Примербанка'],
    [`«${RU}», — подчеркнул В. С. Ким.`, 'ru', RU, 'В. С. Ким', undefined],
    [`«${RU}», — рассказал начальник отряда А. Б. Ким.`, 'ru', RU, 'А. Б. Ким', 'начальник отряда'],
    [`„${RU}“, — сказала Анна Ким.`, 'ru', RU, 'Анна Ким', undefined],
    [`"${RU}", — сказала Анна Ким.`, 'ru', RU, 'Анна Ким', undefined],
    [
      `Анна Ким сол жылы «${KK.toLowerCase()}» деген ойда еді.`,
      'kk',
      KK.toLowerCase(),
      'Анна Ким',
      undefined,
    ],
    [`«${KK}», – деп атап өтті мектеп директоры Анна Ким.`, 'kk', KK, 'Анна Ким', 'мектеп директоры'],
  ])('%s', (sentence, lang, text, speaker, role) => {
    expect(found(sentence, lang)).toEqual([{ text, speaker, role }])
  })

  test.each([
    ['22 мая бывший депутат городского совета Анна Ким открыла школу.', 'бывший депутат городского совета'],
    [
      'Доцент кафедры рыб Озёрского института Анна Ким открыла школу.',
      'доцент кафедры рыб Озёрского института',
    ],
    ['С мая в порту живёт Анна Ким.', undefined],
    ['Депутат спросил, когда Анна Ким откроет школу.', undefined],
  ])('who somebody is was said where they were named: %s', (before, role) => {
    expect(found(`${before} «${RU}», — сказала она.`, 'ru')).toEqual([
      { text: RU, speaker: 'Анна Ким', role },
    ])
  })

  test('two parts around the tag are one quotation, shown by its better part', () => {
    const [first] = found(`«${RU}, — сказала Анна Ким. — Потом откроем ещё четыре новые школы».`, 'ru')
    expect(first?.speaker).toBe('Анна Ким')
    expect(first?.text).not.toContain('сказала')
  })

  test('a sentence that its tag breaks is whole without it, an aside stays', () => {
    const broken = '«Мы живём у моря, — шутила Анна Ким, — но плавать умеют не все».'
    expect(found(broken, 'ru')[0]?.text).toBe('Мы живём у моря, но плавать умеют не все')
    const aside = '«Наш мост, — и это важно, — открыт для всех», — сказала Анна Ким.'
    expect(found(aside, 'ru')[0]?.text).not.toBe('Наш мост, открыт для всех')
  })

  test('a quotation alone in its sentences is by whom the sentence before reports on, or the one behind', () => {
    const before = `Anna Kim described the plan as bold.\n\n“${EN}.”`
    expect(found(before, 'en')).toMatchObject([{ text: EN, speaker: 'Anna Kim' }])
    const behind = `Anna Kim opened the harbour.\n\n“${EN}.” She recalled that nobody had come before.`
    expect(found(behind, 'en')).toMatchObject([{ text: EN, speaker: 'Anna Kim' }])
    const nobody = `It was raining on the old harbour.\n\n“${EN}.”`
    expect(found(nobody, 'en')).toEqual([])
  })

  test('the next paragraph of a quotation that nothing closes is by the same person', () => {
    const two = `“${EN},” said Anna Kim. “Nobody has ever asked us for a second bridge.\n\n“We will think of it when the boats are too many for one.”`
    expect(found(two, 'en').map(({ speaker }) => speaker)).toEqual(Array(3).fill('Anna Kim'))
  })

  test('a surname is the person who was just named in full', () => {
    const text = `Harbour Minister Anna Kim has opened the bridge.\n\n“${EN},” Kim said.`
    expect(found(text, 'en')).toEqual([{ text: EN, speaker: 'Anna Kim', role: 'Harbour Minister' }])
  })

  test('a name is told from what stands between it and the verb', () => {
    const text = `Senior pilot Ana Kim, of the Institute of Harbours in Lakeport, said “${EN}”.`
    expect(found(text, 'en')).toEqual([{ text: EN, speaker: 'Ana Kim', role: 'Senior pilot' }])
  })

  test('“she” is nobody who only seems to be a person', () => {
    const place = `По мнению знатока Анны Речной, Озёрск спешит. Официально Озёрск молчит.\n\n«${RU}», — отмечает она.`
    expect(found(place, 'ru')).toEqual([])
  })

  test('a German noun is no speaker', () => {
    const text = `»Wir bauen eine neue Brücke über den Fluss«, sagte die Präsidentin des Verbands, Anna Kim, am Montag.`
    expect(found(text, 'de')).toEqual([])
  })

  test('a straight quotation mark inside a quotation does not end it', () => {
    const text = `"Порту вместе с обществом "Старый причал" и школой построить новый мост", — сказала Анна Ким.`
    expect(found(text, 'ru')[0]?.text).toContain('обществом "Старый причал" и школой')
  })

  test('the next sentence names another speaker', () => {
    const text = `Представитель порта дал объяснение: «${RU}». Глава порта Анна Ким добавила: «Мы рады всем, кто приплыл сегодня».`
    expect(found(text, 'ru')).toEqual([
      { text: 'Мы рады всем, кто приплыл сегодня', speaker: 'Анна Ким', role: 'Глава порта' },
    ])
  })

  test('no quotation: an owner, what somebody read, a piece that says nothing', () => {
    expect(found(`«${KK}» деп Анна Кимнің еңбегін қорытындылады.`, 'kk')).toEqual([])
    expect(found(`Вечером, прочитав Закон СССР, изрёк: «${RU}».`, 'ru')).toEqual([])
    expect(found(`Анна Ким сказала, что «и построить новый мост для всех жителей».`, 'ru')).toEqual([])
  })

  test('a pronoun is the person named last, within two paragraphs', () => {
    const near = `Анна Ким приехала в город.\n\n«${RU}», — сказала она.`
    expect(found(near, 'ru')[0]?.speaker).toBe('Анна Ким')
    const far = `Анна Ким приехала в город.\n\nШёл дождь.\n\nДул ветер.\n\nБыло темно.\n\n«${RU}», — сказала она.`
    expect(found(far, 'ru')).toEqual([])
  })

  test('names of books and words without a speaker are no quotations', () => {
    expect(found('The film “Seven Bridges Over Broad Rivers” was shown, said Anna Kim.', 'en')).toEqual([])
    expect(found(`На стене написано «${RU}».`, 'ru')).toEqual([])
  })
})

test('where something was said stands between verb and role and is no part of it', () => {
  const text = `«${RU}», — заявил на вчерашней встрече директор порта Олег Ким.`
  expect(found(text, 'ru')).toEqual([{ text: RU, speaker: 'Олег Ким', role: 'директор порта' }])
})

test('a role given with the name in the sentence before goes with the pronoun', () => {
  const text = `Профессор Примерского института Анна Ким отмечает, что льда мало. «${RU}», — говорит она.`
  expect(found(text, 'ru')).toEqual([
    { text: RU, speaker: 'Анна Ким', role: 'профессор Примерского института' },
  ])
})

test('“she said” means who was named two sentences before', () => {
  const text = `Dr Anna Kim of the University of Northlea, who has met 90 pilots, warns against haste. She says that ice is thin. “${EN},” she said.`
  expect(found(text, 'en')).toMatchObject([{ text: EN, speaker: 'Dr Anna Kim' }])
})

test.each([
  ['Жукова', 'Пётр Жуков'],
  ['его', 'Пётр Жуков'],
])('«цитирует %s» means the one named before, not the newspaper', (cited, speaker) => {
  const named = 'Директор порта Пётр Жуков рассказал о погоде на озере.'
  expect(found(`${named} «${RU}», — цитирует ${cited} газета «Берег».`, 'ru')[0]).toMatchObject({
    text: RU,
    speaker,
  })
  expect(found(`Паром не пришёл. «${RU}», — цитирует ${cited} газета «Берег».`, 'ru')).toEqual([])
})

test('a role behind the name ends before a clause about the speaker', () => {
  const text = `“${EN},” said Anna Kim, a professor of water law at the Lake University who was not at the hearing.`
  expect(found(text, 'en')).toEqual([
    { text: EN, speaker: 'Anna Kim', role: 'a professor of water law at the Lake University' },
  ])
})

test('a Kazakh ending that says where belongs to no role', () => {
  expect(found(`«${KK}», – деді отырыста порт директоры Анна Ким.`, 'kk')).toEqual([
    { text: KK, speaker: 'Анна Ким', role: 'порт директоры' },
  ])
})

test('a Kazakh role with names and a dash in it stands before the name that ends the clause', () => {
  const text = `«${KK}», – деді Порт-министрдің орынбасары – Ұлттық көпір қорының басшысы Анна Ким.`
  expect(found(text, 'kk')).toEqual([
    { text: KK, speaker: 'Анна Ким', role: 'Порт-министрдің орынбасары – Ұлттық көпір қорының басшысы' },
  ])
})

test.each([
  [
    'ru',
    '— Мы рады всем, кто приплыл сегодня в порт, — сказала директор порта Анна Ким.',
    'Мы рады всем, кто приплыл сегодня в порт',
    'директор порта',
  ],
  [
    'kk',
    '– Көпір ашылған соң ауылға жаңа мектеп салынады, – дейді порт директоры Анна Ким.',
    'Көпір ашылған соң ауылға жаңа мектеп салынады',
    'порт директоры',
  ],
])('dashes mark what is said where a paragraph begins with one (%s)', (lang, line, text, role) => {
  expect(found(line, lang)).toEqual([{ text, speaker: 'Анна Ким', role }])
})

test('a dash at the beginning of a list is no quotation', () => {
  expect(found('— мост через озеро — новый и широкий, — открыт весной.', 'ru')).toEqual([])
})

test('a name in quotation marks may stand in a role between verb and name', () => {
  const text = `«${RU}», — считает партнёр бюро «Линия порта» Анна Ким.`
  expect(found(text, 'ru')).toEqual([{ text: RU, speaker: 'Анна Ким', role: 'партнёр бюро «Линия порта»' }])
})

test('who was told stands between verb and role and is no part of it', () => {
  const text = `«${RU}», — рассказал газете «Берег» директор порта Олег Ким.`
  expect(found(text, 'ru')).toEqual([{ text: RU, speaker: 'Олег Ким', role: 'директор порта' }])
})

test('the tag inside a quotation is not shown, whatever its verb', () => {
  const text =
    '«Сначала родители возмущались, — вспоминает завуч Анна Ким. — Потом увидели, что дома больше никто не плачет».'
  expect(found(text, 'ru').map((one) => one.text)).toEqual(['Потом увидели, что дома больше никто не плачет'])
})

test('a Kazakh place behind the name is where it was said', () => {
  expect(found(`«${KK}», – деді порт директоры Анна Ким Озёрскіде өткен жиында.`, 'kk')).toEqual([
    { text: KK, speaker: 'Анна Ким', role: 'порт директоры' },
  ])
})

test('a Kazakh role before the full name goes with the surname behind the quotation', () => {
  const text = `Порт кеңесінің төрағасы Анна Кимнің сөзінше, жұмыс екі айға созылады. «${KK}», – деді Ким.`
  expect(found(text, 'kk')).toEqual([{ text: KK, speaker: 'Анна Ким', role: 'Порт кеңесінің төрағасы' }])
})

test('a role may hold a name in quotation marks, and is not what was said before it', () => {
  const [bank] = found(`Экономист банка «Прибой» Анна Ким отметила: «${RU}».`, 'ru')
  expect(bank?.role).toBe('Экономист банка «Прибой»')
  const [landed] = found(`После приземления Анна Ким отметила: «${RU}».`, 'ru')
  expect(landed).toEqual({ text: RU, speaker: 'Анна Ким', role: undefined })
})

test('a title before the full name goes with the surname behind the quotation, without the day before it', () => {
  const text = `Deputy mayor Anna Kim blamed the price of steel. “${EN},” said Kim.`
  expect(found(text, 'en')).toEqual([{ text: EN, speaker: 'Anna Kim', role: 'Deputy mayor' }])
  const day = `On Monday mayor Anna Kim left the old harbour. “${EN},” said Kim.`
  expect(found(day, 'en')).toEqual([{ text: EN, speaker: 'Anna Kim', role: 'mayor' }])
})

test('of two parts around the tag the better one is shown', () => {
  const text =
    '«Мы, конечно, ждали большего, – сказала капитан Анна Ким. – Главное, что впервые за четыре года кто-то сказал: виноваты не мы, виноват лёд»'
  expect(found(`${text}.`, 'ru')[0]?.text).toMatch(/^Главное, что впервые/u)
})

test('what somebody is may be said anywhere before', () => {
  const text = `На встречу пришла начальник старого порта Анна Ким. Лёд сошёл.\n\nМост открыт.\n\nПаром ходит.\n\n«${RU}», — сказала Анна Ким.`
  expect(found(text, 'ru')).toMatchObject([{ speaker: 'Анна Ким', role: 'начальник старого порта' }])
  const kk = `Жиында су шаруашылығы министрі Анна Ким баяндама жасады.\n\n«${KK}», – деді Анна Ким.`
  expect(found(kk, 'kk')).toMatchObject([{ speaker: 'Анна Ким', role: 'су шаруашылығы министрі' }])
})

test('who reports goes on speaking, whoever else they named and whatever stands in brackets', () => {
  const said = 'Скорее, покупатель порта попросит вернуть ему все деньги за лодки'
  const text = `Аналитик порта Анна Ким полагает, что паром, который ведёт капитан Иван Волков, продадут. «${said}», — считает она.`
  expect(found(text, 'ru')).toMatchObject([{ speaker: 'Анна Ким', role: 'аналитик порта' }])
  const brackets = `Соавтор книги Иван Волков (Университет Озёрска) рассказал, что лёд тает. «${said}», — цитирует его пресс-служба порта.`
  expect(found(brackets, 'ru')).toMatchObject([{ speaker: 'Иван Волков' }])
})

test('an office abroad, an age and another time', () => {
  const words = 'Деньги порта медленные, но они длинные и требуют лодок'
  expect(found(`С ней не согласен экс-посол Норландии в СП Анна Волкова: «${words}».`, 'ru')).toMatchObject([
    { speaker: 'Анна Волкова', role: 'экс-посол Норландии в СП' },
  ])
  expect(
    found(
      '“I waited an hour for the boat and then I went home,” said Anna Kim, 57, a pilot from Laketown.',
      'en',
    ),
  ).toMatchObject([{ speaker: 'Anna Kim', role: 'a pilot from Laketown' }])
  expect(found(`«${words}», — сказал депутат Иван Волков, до избрания капитан парома.`, 'ru')).toMatchObject([
    { speaker: 'Иван Волков', role: 'депутат' },
  ])
})

test('what the speaker only concedes is not shown without what stands against it', () => {
  const conceded = 'Толстый лёд — это и долгая зима, и холодная вода на озере'
  const claim = 'Но если он тонок у берега, то другого объяснения, кроме ветра, мы не нашли'
  expect(found(`«${conceded}. ${claim}», — сказала Анна Ким.`, 'ru')[0]?.text).not.toBe(conceded)
})
