import { describe, expect, test } from 'vitest'
import { headingsOf, shorteningsOf } from './lines.ts'

describe('what a sentence says survives', () => {
  test('a condition is not cut off', () => {
    const lines = shorteningsOf(
      'Город откроет три новые школы для детей, если совет найдёт на это деньги.',
      'ru',
    )
    expect(lines).toEqual(['Город откроет три новые школы для детей, если совет найдёт на это деньги'])
  })

  test('a hedge or a negation is never left out', () => {
    const guess = 'Возможно, город откроет три новые школы для детей, поскольку старые здания давно тесны.'
    for (const line of shorteningsOf(guess, 'ru')) expect(line).toMatch(/^Возможно/)
    const denial =
      'Not one of the three schools, which stand at the river, was closed by the council last year.'
    for (const line of shorteningsOf(denial, 'en')) expect(line).toMatch(/^Not/)
  })

  test('who said it stays with what was said', () => {
    const said = 'По словам Анны Ким, город откроет три новые школы, поскольку старые здания стали тесными.'
    for (const line of shorteningsOf(said, 'ru')) expect(line).toMatch(/^По словам Анны Ким/)
    const tail = 'Three new schools will open in the town before the end of the year, the mayor said.'
    for (const line of shorteningsOf(tail, 'en')) expect(line).toMatch(/the mayor said$/)
  })

  test('but not where only what goes on behind «и» is said by somebody', () => {
    const text =
      'Аркадий Волков родился в селе у озера в семье паромщика, и первым его воспоминанием, как он рассказывал в школе, был скрип каната.'
    expect(shorteningsOf(text, 'ru')).toContain('Аркадий Волков родился в селе у озера в семье паромщика')
    const said =
      'Паром будет ходить весь год без выходных и праздников, и билеты не подорожают, как рассказывал капитан.'
    expect(shorteningsOf(said, 'ru').filter((line) => line.endsWith('праздников'))).toEqual([])
  })

  test('so does «по его словам», and a name keeps its place before the verb', () => {
    const said = 'По его словам, город откроет три новые школы, поскольку старые здания стали тесными.'
    for (const line of shorteningsOf(said, 'ru')) expect(line).toMatch(/^По его словам/)
    const named =
      'Директор и учитель из школы у реки Анна Ким, которая выросла здесь, написала книгу о городе и его мостах.'
    for (const line of shorteningsOf(named, 'ru')) expect(line).toMatch(/Ким/)
  })

  test('«емес» keeps what is so instead', () => {
    const text =
      '«Біз көпірді қарыз есебінен емес, жиналған салық есебінен салып отырмыз», – деді порт директоры Анна Ким.'
    expect(shorteningsOf(text, 'kk').filter((line) => /емес»/u.test(line))).toEqual([])
  })

  test('«не только» keeps its «но и»', () => {
    const both = 'Школа не только учит детей из города, но и кормит их, поскольку столовая стоит рядом.'
    for (const line of shorteningsOf(both, 'ru')) expect(line).toContain('но и')
  })

  test('a figure that is missing in the text is not passed over', () => {
    expect(shorteningsOf('Қаланың жылдық кірісі - құрайды.', 'kk')).toEqual([])
    expect(shorteningsOf('Қаланың жылдық кірісі - 2 млрд теңгені құрайды.', 'kk')).toHaveLength(1)
  })

  test('nothing is cut just before what it announces', () => {
    const lines = shorteningsOf(
      'Анна Ким вчера на заседании совета отметила, что школ стало больше, чем было.',
      'ru',
    )
    expect(lines).not.toContain('Анна Ким вчера на заседании совета отметила')
  })
})

test('a source in front of a sentence stays', () => {
  const lines = shorteningsOf(
    'Согласно отчёту за прошлый год, долг порта составлял три миллиона тенге.',
    'ru',
  )
  for (const line of lines) expect(line).toMatch(/^Согласно отчёту/u)
})

describe('what may stand above a slide', () => {
  test('not what points back', () => {
    expect(headingsOf('Это обрадовало всех жителей города.', 'ru')).toEqual([])
    expect(headingsOf('He opened three schools in the town.', 'en')).toEqual([])
    expect(headingsOf('Бұл қала тұрғындарын қуантты.', 'kk')).toEqual([])
  })

  test('not what has no verb', () => {
    expect(headingsOf('Три новые школы у реки.', 'ru')).toEqual([])
    expect(headingsOf('Школа — гордость города.', 'ru')).toEqual(['Школа — гордость города'])
  })

  test('not what goes on, nor two sentences in one', () => {
    expect(headingsOf('But three schools were built at the river.', 'en')).toEqual([
      'Three schools were built at the river',
    ])
    expect(headingsOf('There are three schools at the river.', 'en')).toEqual([])
    expect(headingsOf('Анна Ким сказала после заседания совета:', 'ru')).toEqual([])
    expect(headingsOf('Sure. riverMap is a map of the river.', 'en')).toEqual([])
  })

  test('not words inside a quotation that others share', () => {
    expect(headingsOf('«Мы открыли школы.', 'ru')).toEqual([])
  })
})

test('a statement stays true without the one behind “and” that somebody makes', () => {
  const text =
    'The old boats of the harbour were sold in May, and the mayor warned that the crews could lose their work.'
  expect(shorteningsOf(text, 'en')).toContain('The old boats of the harbour were sold in May')
  const said = 'The old boats of the harbour were sold in May, and the crews lost their work, the mayor said.'
  expect(shorteningsOf(said, 'en')).not.toContain('The old boats of the harbour were sold in May')
})

test('what is true until or unless something happens stays with it, whether a comma stands before it or not', () => {
  const until = 'Do not switch on the lights of the old harbour house until a fitter has checked every wire.'
  expect(shorteningsOf(until, 'en')).toEqual([until.slice(0, -1)])
})

test('what should have happened stays with what did', () => {
  const text =
    'Новый паром на озере должен был выйти в мае 2023 года, а первый рейс состоялся только в августе.'
  expect(shorteningsOf(text, 'ru')).not.toContain('Новый паром на озере должен был выйти в мае 2023 года')
})
