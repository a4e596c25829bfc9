import { describe, expect, test } from 'vitest'
import { paragraphKinds } from '../../src/article/paragraph-kinds.ts'

const LEAD = 'The council of Laketown has decided to build a bridge over the river, and work begins in May.'
const PROSE = 'The bridge joins the two banks and shortens the way to the station by more than half an hour.'
const MORE = 'People now drive through the next district, and the trip takes longer every winter than before.'

/** The kind of a line between two paragraphs of prose. */
const between = (line: string, next = PROSE, before = LEAD) => paragraphKinds([before, line, next, MORE])[1]

describe('a subhead', () => {
  test.each([
    'Who pays',
    'Короткие деньги',
    'Кім төлейді',
    'Чем это кончится?',
    '¿Quién paga?',
    'Голосуй рублём!',
    'Election Results of the bridge',
    'What changed in 2020',
    '12 причин не спешить',
    'من يدفع',
    'מי משלם',
    '谁来付钱',
    '誰が払うのか？',
    'Кошелёк: кто платит',
    '## Who pays',
    '=== Кто платит ===',
    '2. Чья это вода',
  ])('%s', (line) => {
    expect(between(line)).toBe('subhead')
  })

  test('may stand over a list, a marked one over another', () => {
    expect(between('What was built', '- a bridge of three hundred metres over the river')).toBe('subhead')
    expect(paragraphKinds([LEAD, '# What was built', '## The bridge', PROSE]).slice(1, 3)).toEqual([
      'subhead',
      'subhead',
    ])
  })

  test('a rule under it does not part it from its text', () => {
    expect(paragraphKinds([LEAD, 'Who pays', '--------', PROSE])[1]).toBe('subhead')
  })

  test('opens the article if others follow', () => {
    expect(paragraphKinds(['Background', LEAD, 'Who pays', PROSE])[0]).toBe('subhead')
  })
})

test('a line over words that announce a list is a subhead, however short they are', () => {
  expect(between('What happened next', 'Since 20 May:')).toBe('subhead')
})

describe('no subhead is', () => {
  test.each([
    ['a sentence', 'The bridge is open.'],
    ['the beginning of a list', 'The plan has three parts:'],
    ['direct speech', '— Кто платит? — спросил он'],
    ['a quotation', '«Мы ждали этого решения»'],
    ['an outcry', 'Дождались!'],
    ['a name under a picture', 'Nathan Brook of the Mill Party'],
    ['a date line', '7 мая 2006 года, 18:40, Озёрск'],
    ['half of a quotation', 'Хотел бы я знать, что он ответит»'],
    ['a turn of a conversation', 'Давайте начнём с моста. Как у нас идут дела?'],
    ['a sentence that lost its full stop', 'أعلن مجلس المدينة بناء جسر جديد فوق النهر هذا العام'],
    ['a line of signs', '* * *'],
  ])('%s', (_, line) => {
    expect(between(line)).not.toBe('subhead')
  })

  test('a line of verse or of a table', () => {
    const verse = ['Река течёт, не зная берегов', 'И мост стоит, не ведая дороги', PROSE]
    expect(paragraphKinds([LEAD, ...verse])).not.toContain('subhead')
  })

  test('the last line, and one over a line that is as short', () => {
    expect(paragraphKinds([LEAD, PROSE, 'Who pays'])[2]).toBe('paragraph')
    expect(between('Who pays', 'The town.')).toBe('paragraph')
  })

  test('an item of a numbered list', () => {
    expect(between('2. Чья это вода', '3. Кто за неё платит и сколько')).toBe('list-item')
  })

  test('a byline, a date or a standfirst before the text', () => {
    expect(paragraphKinds(['Martha Quill', LEAD, 'Who pays', PROSE])[0]).toBe('paragraph')
    expect(paragraphKinds(['Laketown in July 2017', LEAD, 'Who pays', PROSE])[0]).toBe('paragraph')
    expect(paragraphKinds(['What the town decided and why it took so long', LEAD, PROSE])[0]).toBe(
      'paragraph',
    )
  })
})

test('a long dash before a number or between semicolons marks an item of a list, not what somebody says', () => {
  const kinds = paragraphKinds([
    'В этом году чинят 5 тыс. км дорог, в том числе:',
    '– 2 150 км – дороги страны;',
    '– 1 750 км – дороги области.',
    'Министр ответил на вопрос:',
    '— Дороги построят к осени.',
    '— 30 августа, запишите.',
  ])
  expect(kinds).toEqual(['paragraph', 'list-item', 'list-item', 'paragraph', 'paragraph', 'paragraph'])
})
