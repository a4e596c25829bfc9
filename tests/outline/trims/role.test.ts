import { describe, expect, test } from 'vitest'
import { headingsOf } from '../lines.ts'

describe('what a role is about goes before a name', () => {
  test('that is the subject', () => {
    const text =
      'Совещание открыл спецпредставитель совета по делам порта и озёрных переправ Норландии Пётр Волков.'
    expect(headingsOf(text, 'ru')).toContain('Совещание открыл спецпредставитель совета Пётр Волков')
  })

  test('with a patronymic', () => {
    const text =
      'Председатель комитета по вопросам переправ и причалов городского совета Пётр Иванович Волков открыл новый мост.'
    expect(headingsOf(text, 'ru')).toContain('Председатель комитета Пётр Иванович Волков открыл новый мост')
  })

  test.each([
    [
      'of somebody else',
      'Совещание открыл представитель совета по делам порта и переправ имени капитана Петра Волкова.',
      'Совещание открыл представитель совета Петра Волкова',
    ],
    [
      'that a verb parts from the role',
      'Представитель совета говорил о новой переправе и о том, что на юге делает Пётр Волков.',
      'Представитель совета Пётр Волков',
    ],
  ])('and not before a name %s', (_, text, wrong) => {
    expect(headingsOf(text, 'ru').join()).not.toContain(wrong)
  })
})

test.each([
  [
    'the role that belongs to what stands before it',
    'Қалалық кітапхана меңгерушісі Айсұлу Төлеген көктемде ескі порттың жанынан жаңа мектеп ашты.',
    'Айсұлу Төлеген көктемде ескі порттың жанынан жаңа мектеп ашты',
  ],
])('a Kazakh name leaves out %s', (_, text, heading) => {
  expect(headingsOf(text, 'kk')).toContain(heading)
})

test('a Kazakh name that does not act keeps its role', () => {
  const text =
    'Қалалық кітапхана меңгерушісі Айсұлу Төлегенге көктемде ескі порттың жанынан жаңа мектеп берілді.'
  expect(headingsOf(text, 'kk').filter((line) => line.startsWith('Айсұлу'))).toEqual([])
})
