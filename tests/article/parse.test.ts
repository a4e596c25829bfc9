import { describe, expect, test } from 'vitest'
import { latinLanguage } from '../../src/article/latin-language.ts'
import { parseArticle } from '../../src/article/parse.ts'

const parse = (text: string, options = {}) => parseArticle(text, { latinLanguage, ...options }).value
const texts = (text: string, options = {}): string[][] => {
  const article = parse(text, options)
  return article.paragraphs.map(({ sentences }) =>
    sentences.map(({ span }) => article.text.slice(span.start, span.end)),
  )
}
/** Lines as a program makes them: broken at the last space that fits. */
const cut = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trim()
const sentences = (text: string, lang: string): string[] =>
  texts(text, { lang, metadata: { title: 'T' } }).flat()

describe('title and paragraphs', () => {
  test('a short first line without a full stop is the title and p1 is the paragraph after it', () => {
    const article = parse(
      'Мост открыли раньше срока\n\nМост через реку открыли в мае.\nПо нему ходят трамваи.\n',
    )
    expect(article.metadata.title).toBe('Мост открыли раньше срока')
    expect(article.paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2'])
    expect(texts('Заголовок\n\nПервый абзац.')).toEqual([['Первый абзац.']])
  })

  test('a first line that ends like a sentence is a paragraph', () => {
    expect(parse('Мост открыли в мае.\n\nПо нему ходят трамваи.').metadata.title).toBeUndefined()
  })

  test('a title that was given leaves the first line in the text', () => {
    const article = parse('Мост открыли\n\nПо нему ходят.', { metadata: { title: 'О мосте' } })
    expect(article.paragraphs).toHaveLength(2)
  })

  test('lines cut by a program are one paragraph, lines of the author are several', () => {
    const wrapped =
      'The council has decided to build a bridge over the river that\nparts the two halves of the town and to open it to trams and\nto people on foot in May.'
    expect(texts(wrapped, { metadata: { title: 'T' } })).toHaveLength(1)
    expect(texts('Первый абзац.\nВторой абзац.\nТретий абзац.', { metadata: { title: 'T' } })).toHaveLength(3)
  })

  test.each([44, 52, 60, 68, 76])(
    'a text cut to %i characters a line has the sentences of the uncut one',
    (width) => {
      const text =
        'За прошлое лето диспетчерская служба города приняла от жителей пяти районов 5 190 жалоб, а на ремонт труб ушло больше 62 миллионов тенге, то есть почти вдвое больше, чем в 2019-м году. Потери в сети достигли 43 процентов, и ещё 1,8 миллиарда кубометров не дошли до жителей трёх районов. Для сравнения: в соседнем городе теряют 22,5 %.'
      expect(texts(cut(text, width), { metadata: { title: 'T' } })).toEqual(
        texts(text, { metadata: { title: 'T' } }),
      )
    },
  )

  test('subheads and list items are told from prose', () => {
    const text =
      'Город рос быстрее, чем его дороги.\n\nЧто построили\n\nМост через реку длиной в триста метров открыли в мае, и по нему ходят трамваи.\n\n- трамвай\n- велосипед\n\n— Готово? — спросил он.'
    expect(parse(text, { metadata: { title: 'T' } }).paragraphs.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'subhead',
      'paragraph',
      'list-item',
      'list-item',
      'paragraph',
    ])
  })

  test('spans point into the text of the article', () => {
    const article = parse('Title line\n\n  One here.  Two here.\n')
    const [first] = article.paragraphs
    expect(first && article.text.slice(first.span.start, first.span.end)).toBe('One here.  Two here.')
  })
})

describe('sentences', () => {
  test('Russian abbreviations and initials do not end a sentence', () => {
    expect(sentences('В 2013 г. Ким И. И. приехал в г. Алматы на ул. Абая. Он остался.', 'ru')).toHaveLength(
      2,
    )
    // «с.», «п.» and «г.» close a sentence, the initials do not.
    expect(sentences('Главный врач порта М. С. Ким и директор Г. П. Ли открыли мост.', 'ru')).toHaveLength(1)
    expect(sentences('Рост составил 3,5 млрд руб. Доходы выросли.', 'ru')).toHaveLength(2)
  })

  test('a Latin letter behind a number is a unit, and a Russian one an initial', () => {
    expect(sentences('На спуске было до 8 G. Экипаж здоров.', 'ru')).toHaveLength(2)
    expect(sentences('В 1950 А. Волков открыл порт.', 'ru')).toHaveLength(1)
  })

  test('a number after the full stop begins a sentence', () => {
    expect(sentences('Доля выросла на 5 %. 84 школы открыты. 1991 год был трудным.', 'ru')).toHaveLength(3)
    expect(sentences('Ескі көпір жабылды. 1978 жылы екі мектеп ашылды.', 'kk')).toHaveLength(2)
  })

  test('a quotation of several sentences stays with its speaker', () => {
    const quote = '«Мы готовы. Мост открыт», — сказала Анна Ким. Она ушла.'
    expect(sentences(quote, 'ru')).toEqual(['«Мы готовы. Мост открыт», — сказала Анна Ким.', 'Она ушла.'])
  })

  test('English abbreviations with capitals behind them are understood', () => {
    expect(sentences('Mr. Doe met Dr. Roe in the U.S. on Monday. They left.', 'en')).toHaveLength(2)
    expect(sentences('The ferry was built for Washington D.C. The mill paid.', 'en')).toHaveLength(2)
  })

  test('text without a full stop is cut so that no slide must hold all of it', () => {
    const long = 'слово за словом '.repeat(300)
    const parts = sentences(long, 'ru')
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.join(' ').replace(/\s+/g, '')).toBe(long.replace(/\s+/g, ''))
  })

  test('a script that parts its words by nothing is cut too, an address never', () => {
    const long = '市は川に橋を建て'.repeat(400)
    const parts = sentences(long, 'ja')
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.join('')).toBe(long)
    const address = `https://example.org/${'a%20b/'.repeat(400)}`
    expect(sentences(`The report of the harbour is at ${address} for everybody.`, 'en')).toContain(address)
  })
})

describe('language', () => {
  test.each([
    ['Город открыл три новые школы, и в каждой учатся дети.', 'ru'],
    ['Қалада үш жаңа мектеп ашылды, әр мектепте балалар оқиды.', 'kk'],
    ['The town has opened three new schools for its children.', 'en'],
    ['Місто відкрило три нові школи, у яких навчаються діти з її районів.', 'uk'],
    ['市は三つの新しい学校を開きました。', 'ja'],
    ['افتتحت المدينة ثلاث مدارس جديدة.', 'ar'],
  ])('%s', (text, lang) => {
    expect(parse(`${text}\n\n${text}`).lang).toBe(lang)
  })

  test('a paragraph in another language has its own, and a choice by a person wins', () => {
    const russian = 'Город открыл три новые школы, и в каждой из них учатся дети из ближних районов.'
    const kazakh = 'Қалада үш жаңа мектеп ашылды, әр мектепте көрші аудандардың балалары оқиды.'
    const mixed = `${russian}\n\n${russian}\n\n${kazakh}`
    expect(parse(mixed).paragraphs.map(({ lang }) => lang)).toEqual(['ru', 'ru', 'kk'])
    expect(parse(mixed, { lang: 'uk' }).paragraphs.map(({ lang }) => lang)).toEqual(['uk', 'uk', 'kk'])
  })

  test('a paragraph full of terms is in the language of its small words, whatever its letters look like', () => {
    const english =
      'The data bank of the port keeps the data of all the ships, and the plan is to add the data of the dam and of the market to it in the spring.'
    const spanish =
      'El puerto guarda datos sobre barcos grandes, barcos chicos, lluvias fuertes, mareas altas, peces raros y aves marinas desde hace diez largos inviernos.'
    const misled = (text: string): string =>
      text.length > 250 ? 'en' : text.startsWith('The data') ? 'id' : 'es'
    const article = parse(`${english}\n\n${spanish}`, { lang: 'en', latinLanguage: misled })
    expect(article.paragraphs.map(({ lang }) => lang)).toEqual(['en', 'es'])
  })
})

test('no German sentence ends before the month of a date', () => {
  const text = 'Titel\n\nDie Brücke wurde am 22. März geöffnet. Sie ist der 3. Platz im Wettbewerb wert.\n'
  const { paragraphs } = parseArticle(text, { lang: 'de' }).value
  expect(paragraphs[0]?.sentences).toHaveLength(2)
})

describe('a title with who wrote the text in the next line', () => {
  const body =
    'The council of Laketown approved a bridge over the river on Monday, and work begins in May because the ground is frozen in winter.'
  test('is the first line, where the text is not wrapped', () => {
    const text = `Laketown builds a bridge over the river after thirty years\nBy Anna Kim, The Lake Post\n\n${body}`
    const { value } = parseArticle(text)
    expect(value.metadata.title).toBe('Laketown builds a bridge over the river after thirty years')
    expect(value.paragraphs).toHaveLength(2)
  })

  test('and where it is, if the next word would have fitted', () => {
    const wrapped = body.replace(/(.{50,60}) /gu, '$1\n')
    const title = 'Laketown builds a bridge over the river after'
    expect(parseArticle(`${title}\nBy Anna Kim\n\n${wrapped}`).value.metadata.title).toBe(title)
    const long = 'Laketown builds a bridge over the river, after a wait\nof thirty years'
    expect(parseArticle(`${long}\n\n${wrapped}`).value.metadata.title).toBe(long.replace('\n', ' '))
  })

  test('has no Markdown mark', () => {
    expect(parseArticle(`# Laketown builds\n\n${body}`).value.metadata.title).toBe('Laketown builds')
  })
})
