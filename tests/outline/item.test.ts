import { expect, test } from 'vitest'
import { toItem } from '../../src/outline/item.ts'
import { remainderOf } from '../../src/outline/remainder.ts'
import { candidatesOf, longCandidatesOf } from '../../src/outline/shorten.ts'
import { sentencesOf } from './lines.ts'

const PLAN =
  'The town council has told its people what it wants to do with the old harbour in the coming winter: the quay will be repaired from the mill to the lighthouse.'

test('a line ends on a colon where what follows stands below it, and on nothing else', () => {
  const [sentence] = sentencesOf(PLAN, 'en')
  const [long] = sentence ? longCandidatesOf(sentence) : []
  const item = long && toItem('item', long, 0)
  expect([item?.text, ...(item?.continuation ?? []).map(({ text }) => text)]).toEqual([
    'The town council has told its people what it wants to do with the old harbour in the coming winter:',
    'the quay will be repaired from the mill to the lighthouse',
  ])
  const [short] = sentencesOf(
    'The council promises three things this year: a bridge, a school and a quay.',
    'en',
  )
  const texts = short && candidatesOf(short).map((candidate) => toItem('item', candidate, 0).text)
  expect(texts?.filter((text) => text.endsWith(':'))).toEqual([])
})

test('a clause that hangs on the heading above it goes on in lower case', () => {
  const [sentence] = sentencesOf(
    'Главную роль сыграл уход рыбаков из порта на озёрные переправы города, где за ту же работу платят больше.',
    'ru',
  )
  const heading = sentence && candidatesOf(sentence).find(({ text }) => text.endsWith('города'))
  const [rest] = heading ? remainderOf(heading.line) : []
  expect(rest && toItem('item', rest, 0).text).toBe('где за ту же работу платят больше')
})

test('a phrase that no mark parts from the heading goes on in lower case', () => {
  const [sentence] = sentencesOf(
    'The harbour council has hired a crew of young pilots during the long winter and sold two of its boats to the town.',
    'en',
  )
  const heading = sentence && candidatesOf(sentence).find(({ text }) => text.endsWith('pilots'))
  const [rest] = heading ? remainderOf(heading.line, { phrases: true }) : []
  expect(rest && toItem('item', rest, 0).text).toBe(
    'during the long winter and sold two of its boats to the town',
  )
})
