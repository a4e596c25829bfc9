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
    [`«${KK}», – деп атап өтті мектеп директоры Анна Ким.`, 'kk', KK, 'Анна Ким', 'мектеп директоры'],
  ])('%s', (sentence, lang, text, speaker, role) => {
    expect(found(sentence, lang)).toEqual([{ text, speaker, role }])
  })

  test('two parts around the tag are one quotation, shown by its better part', () => {
    const [first] = found(`«${RU}, — сказала Анна Ким. — Потом откроем ещё четыре новые школы».`, 'ru')
    expect(first?.speaker).toBe('Анна Ким')
    expect(first?.text).not.toContain('сказала')
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
