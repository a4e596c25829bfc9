import { expect, test } from 'vitest'
import { isFiniteVerb } from '../../src/outline/finite-verb.ts'
import { sentencesOf } from './lines.ts'

/** The finite verbs of the first sentence of a text. */
function verbsOf(text: string, lang = 'en'): string[] {
  const [sentence] = sentencesOf(text, lang)
  return sentence?.tokens.filter((token) => isFiniteVerb(token, sentence)).map((token) => token.text) ?? []
}

test.each([
  ['The current survey seeks to count the boats of the town.', ['seeks']],
  ['We urge the owners of the boats to leave the quay.', ['urge']],
  ['Norland strongly condemns the delay of the repairs.', ['condemns']],
  ['The fleet elects 70 members of its council.', ['elects']],
  ['This forces the crews to wait for the tide.', ['forces']],
  ['In two weeks the repairs of the quay will go on.', ['will']],
  ['The boats of the harbour, the nets and their crews.', []],
  ['The books the children of the harbour wrote in school.', ['wrote']],
])('a form that could be a noun is a verb where its clause has no other: %s', (text, verbs) => {
  expect(verbsOf(text)).toEqual(verbs)
})

test('a form in -ed is no participle where an object stands behind it', () => {
  expect(verbsOf('Her former teacher, Ana Kim, described her as a pilot.')).toEqual(['described'])
  expect(verbsOf('The pilot, described by her teacher, left the town.')).toEqual(['left'])
})

test('a form in -ed is the verb of its clause, whatever another clause has', () => {
  expect(verbsOf('The council agreed to open the bridge, because the ice went in May.')).toEqual([
    'agreed',
    'went',
  ])
  expect(verbsOf('The boats counted in May went home.')).toEqual(['went'])
})

test.each([
  ['Some captains claim that the ice is thin.', ['claim', 'is']],
  ['The claim that the ice is thin was wrong.', ['is', 'was']],
  ['Anna climbs the steps and opens a door.', ['climbs', 'opens']],
])('what somebody does is a verb behind a plural and beside another verb: %s', (text, verbs) => {
  expect(verbsOf(text)).toEqual(verbs)
})

test('a Kazakh plural that something is done to is no verb', () => {
  expect(verbsOf('Анна сөрелерді, жолдарды, аттарды көрді, көтерді, қайтарды.', 'kk')).toEqual([
    'көрді',
    'көтерді',
    'қайтарды',
  ])
})

test('«отыр» behind a converb is a verb, «граждан» is none', () => {
  expect(verbsOf('Жаңа көпір салу жоспарланып отыр.', 'kk')).toEqual(['отыр'])
  expect(verbsOf('Для граждан города тариф снижен.', 'ru')).toEqual(['снижен'])
})

test.each([
  ['Первый смотритель моста погиб в 1967 году.', ['погиб']],
  ['Через год от болезни умер старый капитан.', ['умер']],
  ['Капитан проникся доверием и принёс ключ.', ['проникся', 'принёс']],
  ['Новая лодка способна возить почту.', ['способна']],
  ['Бизнес начальника порта и источник денег.', []],
])('a Russian past tense may end on any consonant: %s', (text, verbs) => {
  expect(verbsOf(text, 'ru')).toEqual(verbs)
})

test.each([
  [
    'Fishers complain that the rule harms trade, and the council warned in May that boats could be lost.',
    ['complain', 'harms', 'warned', 'could', 'lost'],
  ],
  ['Fishers say that the boats cross the lake.', ['say']],
])('a clause behind “that” has a verb of its own: %s', (text, verbs) => {
  expect(verbsOf(text)).toEqual(expect.arrayContaining(verbs))
})

test('an auxiliary is a verb behind a preposition too', () => {
  expect(verbsOf('Everyone aged 60 or over will have a free test.')).toContain('will')
})

test('behind a clause about the subject stands its verb', () => {
  expect(verbsOf('The mayor, who has run the town since 2015, refused to sign.', 'en')).toEqual([
    'has',
    'refused',
  ])
  expect(verbsOf('The bridge, which is old, opened in 1905, was closed.', 'en')).toEqual([
    'is',
    'was',
    'closed',
  ])
})

test('behind a name that is put in, and before “that”, stands a verb', () => {
  expect(verbsOf('Its last yard, Kim & Co, closed in 1986 with the loss of 240 jobs.')).toEqual(['closed'])
  expect(verbsOf('The count of the boats sold at the lake this week, revealed that most are old.')).toContain(
    'revealed',
  )
})
