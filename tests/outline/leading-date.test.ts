import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/language/index.ts'
import { leadingDate } from '../../src/outline/leading-date.ts'

function read(lang: string, text: string) {
  const date = leadingDate(text, 0, languageOf(lang).dates)
  return date && [text.slice(date.shown.start, date.shown.end), text.slice(date.after)]
}

describe('a date at the beginning of a sentence is shown as written, a year alone without its preposition', () => {
  test.each([
    ['ru', 'В 1991 году завод закрыли.', '1991', 'завод закрыли.'],
    ['ru', 'В марте 2006 года рухнул мост.', 'В марте 2006 года', 'рухнул мост.'],
    ['ru', '12 мая 1998 г. мост открыли.', '12 мая 1998 г.', 'мост открыли.'],
    ['ru', 'К 2030 году мост построят.', 'К 2030 году', 'мост построят.'],
    ['ru', 'Весной 2019 года река вышла из берегов.', 'Весной 2019 года', 'река вышла из берегов.'],
    ['ru', 'В конце 2019 года река обмелела.', 'В конце 2019 года', 'река обмелела.'],
    ['ru', '1991 — открыт мост.', '1991', 'открыт мост.'],
    ['ru', '1991 год: открыт мост.', '1991', 'открыт мост.'],
    ['en', 'In 1954, the town bought it.', '1954', 'the town bought it.'],
    ['en', 'In March 2003, the mill closed.', 'March 2003', 'the mill closed.'],
    ['en', 'In early 2019 the mill closed.', 'early 2019', 'the mill closed.'],
    ['en', 'On May 20, 2004, the mill closed.', 'May 20, 2004', 'the mill closed.'],
    ['en', 'In May 20 people came.', 'May', '20 people came.'],
    ['en', 'On 3 June the mill closed.', '3 June', 'the mill closed.'],
    ['en', 'By 2030, the bridge will be open.', 'By 2030', 'the bridge will be open.'],
    ['en', '1907–1911: the bridge is built.', '1907–1911', 'the bridge is built.'],
    ['kk', '1991 жылы зауыт жабылды.', '1991', 'зауыт жабылды.'],
    ['kk', '1954 жылы 3 маусымда көпір ашылды.', '1954 жылы 3 маусымда', 'көпір ашылды.'],
    ['kk', '2011 жылдың сәуірінде көпір ашылды.', '2011 жылдың сәуірінде', 'көпір ашылды.'],
    ['de', 'Im März 2020 schloss die Mühle.', 'März 2020', 'schloss die Mühle.'],
    ['fr', 'En 1954, la ville l’acheta.', '1954', 'la ville l’acheta.'],
    ['es', 'El 3 de mayo de 1998 se abrió.', '3 de mayo de 1998', 'se abrió.'],
    ['tr', "1938'de değirmen kapandı.", '1938', 'değirmen kapandı.'],
    ['zh', '1996年，大桥通车。', '1996', '大桥通车。'],
    ['he', '2004: הגשר נפתח.', '2004', 'הגשר נפתח.'],
  ])('%s %s', (lang, text, shown, rest) => {
    expect(read(lang, text)).toEqual([shown, rest])
  })
})

describe('no event begins with', () => {
  test.each([
    ['a year that is spoken of', 'ru', '1991 год был трудным.'],
    ['a count', 'ru', 'В 2000 домов провели газ.'],
    ['a round count', 'en', 'In 2000 homes the heating failed.'],
    ['a span of time', 'en', 'Since 1998 the mill has been empty.'],
    ['a part of a phrase', 'en', 'In 2019 alone, the mill lost a third of its workers.'],
    ['two years', 'ru', 'В 1991 и 1998 годах завод стоял.'],
    ['a decade', 'en', 'In the 1960s the mill grew.'],
    ['a result of a year', 'kk', '2014 жылдың қорытындысы белгілі болды.'],
    ['a point of departure', 'kk', '1935 жылдан бері мектеп жұмыс істейді.'],
    ['a count after a month', 'kk', 'Наурызда 20 адам келді.'],
    ['a number', 'ru', '1100 человек пришли.'],
    ['a year in a script that goes on', 'ja', '1938 年には大橋が開通した。'],
  ])('%s: %s %s', (_, lang, text) => {
    expect(read(lang, text)).toBeUndefined()
  })
})

test('dates grow with time', () => {
  const key = (text: string) => {
    const date = leadingDate(text, 0, languageOf('en').dates)
    return date && [date.year, date.month, date.day]
  }
  expect(key('In 1954, it opened.')).toEqual([1954, 0, 0])
  expect(key('In early 1954, it opened.')).toEqual([1954, 1, 0])
  expect(key('On May 20, 1954, it opened.')).toEqual([1954, 5, 20])
  expect(key('On 3 June it opened.')).toEqual([undefined, 6, 3])
})
