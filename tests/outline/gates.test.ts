import { describe, expect, test } from 'vitest'
import { canHead, saysSomething } from '../../src/outline/gates.ts'
import { wholeLine } from '../../src/outline/line.ts'
import { headingsOf, sentencesOf, shorteningsOf } from './lines.ts'

test.each([
  'The Harbour Organisation (WHO) recommends that every boat should carry a light.',
  'Warm water affects distribution of herring, pike, and perch.',
])('a verb in the present and a name in capitals are known for what they are: %s', (text) => {
  const [sentence] = sentencesOf(text, 'en')
  expect(sentence && canHead(wholeLine(sentence))).toBe(true)
})

describe('a sentence says something', () => {
  test.each([
    ['kk', 'Порттың ескі мұражайы қала шетіндегі зауыт ғимаратында.'],
    ['kk', 'Озер өңіріндегі мемлекеттердің ішінде Норландия - ең үлкені.'],
    ['kk', 'Порттың депутаты жаңа көпір жобасын қолдайды.'],
    ['kk', 'Балықшылар көпірді порттың ең ескі белгісі деп есептейді.'],
    ['ru', 'Изображённая на картине женщина - жена капитана порта.'],
  ])('without a verb, by a dash, or with a verb behind what is thought (%s: %s)', (lang, text) => {
    expect(headingsOf(text, lang)).toContain(text.slice(0, -1))
  })

  test('a Kazakh line that was cut needs its verb', () => {
    const [sentence] = sentencesOf('Порттың ескі мұражайы қала шетіндегі зауыт ғимаратында', 'kk')
    expect(sentence && saysSomething(wholeLine(sentence))).toBe(false)
  })
})

describe('a clause that tells more of something', () => {
  const text = 'The new model leaves out the weight of the ice on the lake, which rises every year in March.'

  test('can go from an item, but no heading ends before it', () => {
    const short = 'The new model leaves out the weight of the ice on the lake'
    expect(shorteningsOf(text, 'en')).toContain(short)
    expect(headingsOf(text, 'en')).not.toContain(short)
  })

  test('stays where it tells which of several is meant', () => {
    const which = 'Совет города отдал школе старые лодки, которые стояли у моста с прошлой весны.'
    expect(shorteningsOf(which, 'ru')).not.toContain('Совет города отдал школе старые лодки')
  })
})
