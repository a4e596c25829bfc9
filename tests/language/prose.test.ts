import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/language/index.ts'
import { containsWords } from '../../src/language/words.ts'
import { headingsOf, shorteningsOf } from '../outline/lines.ts'

describe('words that tie a sentence to the one before', () => {
  test.each([
    ['zh', '此外，市政府在河上修建了一座新桥。', '市政府在河上修建了一座新桥'],
    ['ja', 'しかし、町は川に新しい橋を架けた。', '町は川に新しい橋を架けた'],
    ['ar', 'ومع ذلك، بنت المدينة جسرًا جديدًا فوق النهر.', 'بنت المدينة جسرًا جديدًا فوق النهر'],
    ['he', 'עם זאת, העירייה בנתה גשר חדש מעל הנהר.', 'העירייה בנתה גשר חדש מעל הנהר'],
    [
      'tr',
      'Ancak, belediye nehrin üzerine yeni bir köprü yaptı.',
      'Belediye nehrin üzerine yeni bir köprü yaptı',
    ],
  ])('go (%s)', (lang, text, expected) => {
    expect(shorteningsOf(text, lang)).toContain(expected)
  })
})

describe('no heading begins with a word for what stood before it', () => {
  test.each([
    ['zh', '此桥连接了河的两岸。', '新桥连接了河的两岸。'],
    ['ja', 'この橋は川の両岸を結んでいる。', '新しい橋は川の両岸を結んでいる。'],
    ['ar', 'هذا الجسر يربط ضفتي النهر في المدينة.', 'الجسر الجديد يربط ضفتي النهر في المدينة.'],
    ['he', 'הוא מחבר בין שתי גדות הנהר בעיר.', 'הגשר החדש מחבר בין שתי גדות הנהר בעיר.'],
    ['tr', 'Bu köprü nehrin iki yakasını birleştiriyor.', 'Yeni köprü nehrin iki yakasını birleştiriyor.'],
  ])('%s', (lang, back, own) => {
    expect(headingsOf(back, lang)).toEqual([])
    expect(headingsOf(own, lang)).toHaveLength(1)
  })
})

describe('no line loses who speaks or that something is denied', () => {
  test.each([
    ['zh', '新桥将在五月建成，市长安娜说。', /建成$/u],
    ['ja', '市長によると、新しい橋は五月に完成する。', /^新しい/u],
    ['ar', 'سيُفتح الجسر الجديد فوق النهر قبل نهاية الموسم المقبل، وفقًا لرئيس المدينة.', /المقبل$/u],
  ])('%s', (lang, text, lost) => {
    for (const line of shorteningsOf(text, lang)) expect(line).not.toMatch(lost)
  })
})

describe('where the verb is last, who acts stays', () => {
  test('what says when goes in Japanese, what is spoken of does not', () => {
    expect(headingsOf('二年のあいだ長い議論が続いたため、町は川に新しい橋を架けた。', 'ja')).toContain(
      '町は川に新しい橋を架けた',
    )
    for (const line of shorteningsOf('川の町の新しい市長は、長い議論の末に古い橋を直した。', 'ja'))
      expect(line).toMatch(/市長は/u)
  })

  test('the same in Turkish', () => {
    const when =
      'İki yıl süren uzun ve gürültülü tartışmalardan sonra, belediye nehrin üzerine yeni bir köprü yaptı.'
    expect(shorteningsOf(when, 'tr')).toContain('Belediye nehrin üzerine yeni bir köprü yaptı')
    const who =
      'Gölkent belediyesinin yeni başkanı Ayla Kim, nehrin üzerindeki eski köprüyü iki yılda onardı.'
    for (const line of shorteningsOf(who, 'tr')) expect(line).toMatch(/^Gölkent/u)
  })
})

test.each(['ru', 'kk', 'en'])(
  'a word that is no verb stands once and would be taken for one (%s)',
  (lang) => {
    const { ambiguousVerb, finiteVerb, notVerbs, quotation } = languageOf(lang).prose
    expect(new Set(notVerbs).size).toBe(notVerbs.length)
    const looks = (word: string): boolean =>
      finiteVerb.test(word) || quotation.verb.test(word) || ambiguousVerb?.form.test(word) === true
    // A Russian genitive is made of each noun: «зал» is none, «зала» would be.
    expect(
      notVerbs.filter((word) => !looks(word) && !looks(`${word}а`) && !looks(word.slice(0, -1))),
    ).toEqual([])
  },
)

test.each([
  ['20', 'Since 2015 the town has 20 boats', true],
  ['20', 'Since 2015 the town has boats', false],
  ['3 млн', 'Причал стоит 13 млн тенге', false],
  ['3 млн', 'Причал стоит 3 млн тенге', true],
])('words stand in a text only with no letter or digit beside them: %s in %s', (part, text, stands) => {
  expect(containsWords(text, part)).toBe(stands)
})

test.each(['request', 'protest', 'Midwest', 'harvest'])('“%s” is no superlative', (word) => {
  expect(languageOf('en').prose.attribute.test(word.toLowerCase())).toBe(false)
  expect(languageOf('en').prose.attribute.test('largest')).toBe(true)
})
