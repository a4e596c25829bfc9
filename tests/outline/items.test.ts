import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/language/index.ts'
import { chooseItems } from '../../src/outline/items.ts'
import { type Candidate, candidatesOf } from '../../src/outline/shorten.ts'
import { Shown } from '../../src/outline/shown.ts'
import type { SourceSentence } from '../../src/outline/source-sentence.ts'
import { sentencesOf } from './lines.ts'

/** The items under the first way to show the sentence at `heading`, the others in the order of their salience. */
function itemsUnder(heading: number, text: string, lang: string, budget = 40): string[] {
  const block = sentencesOf(text, lang)
  return chosenUnder(candidatesOf(block[heading] ?? expect.fail('no such sentence'))[0], block, lang, budget)
}

function chosenUnder(
  heading: Candidate | undefined,
  block: readonly SourceSentence[],
  lang: string,
  budget: number,
): string[] {
  const planning = {
    salience: block.map(({ index }) => 1 - index / 10),
    shown: new Shown('', languageOf(lang)),
    budget,
    listBudget: budget,
    mostItems: 4,
    figures: [],
    events: [],
    entries: [],
    lede: undefined,
    examined: () => true,
    asked: new Set<SourceSentence>(),
  }
  return chooseItems(block, heading, planning).map((item) => item.text)
}

describe('a line that points back', () => {
  const MAYOR =
    'The bridge joins the two banks. Anna Kim has led the council since 2019. She taught mathematics for years. She rows on the river every day.'

  test('stands under the sentence that it means', () => {
    const text = MAYOR.replace('The bridge joins the two banks. ', '')
    expect(itemsUnder(0, text, 'en')).toEqual([
      'She taught mathematics for years',
      'She rows on the river every day',
    ])
  })

  test('may stand under any line about the same person', () => {
    const text =
      'Anna Kim has led the council since 2019. Who gave her a prize in May? Her books about the river are read in three schools.'
    expect(itemsUnder(0, text, 'en', 20)).toEqual(['Her books about the river are read in three schools'])
  })

  test('does not stand under another line than the one that it means', () => {
    expect(itemsUnder(1, MAYOR, 'en')).toEqual(['The bridge joins the two banks'])
  })

  test('may point back by the noun that it is about', () => {
    const text =
      'Город закрыл три школы. Мост ремонтируют рабочие. Новый закон усиливает эту тенденцию. Зимой было очень тепло.'
    expect(itemsUnder(0, text, 'ru')).toEqual([
      'Мост ремонтируют рабочие',
      'Новый закон усиливает эту тенденцию',
      'Зимой было очень тепло',
    ])
    expect(itemsUnder(0, text.replace('Мост ремонтируют рабочие. ', ''), 'ru', 10)).toEqual([
      'Новый закон усиливает эту тенденцию',
    ])
  })

  test.each([
    ['ru', 'В мае мост открыли для машин. Весной рабочие красили причал. Затем у моста построили маяк.'],
    ['en', 'In May the bridge was opened for cars. Workers painted the pier. Then they built a lighthouse.'],
  ])('by “then” only where nothing stands between it and what was before: %s', (lang, text) => {
    const [first, second, then] = text.split(/(?<=\.) /u).map((sentence) => sentence.replace('.', ''))
    expect(itemsUnder(0, text, lang)).toEqual([second, then])
    expect(itemsUnder(1, text, lang)).toEqual([first])
  })

  test('brings that sentence with it', () => {
    const items = itemsUnder(0, MAYOR, 'en')
    expect(items).toEqual([
      'Anna Kim has led the council since 2019',
      'She taught mathematics for years',
      'She rows on the river every day',
    ])
  })

  test('is left out where that sentence has no room', () => {
    const text =
      'Мост соединит берега. Совет города вчера вечером после долгих споров всё же утвердил его проект. Об этом узнали все.'
    expect(itemsUnder(0, text, 'ru', 10)).toEqual([])
  })

  test('is told from one that only goes on', () => {
    const text = 'Мост соединит берега. При входе в порт построят маяк.'
    expect(itemsUnder(0, text, 'ru', 9)).toEqual(['При входе в порт построят маяк'])
  })
})

test('under a heading that nothing else supports stands the phrase that was cut off it', () => {
  const text =
    'По меньшей мере двенадцать домов у реки сгорели в результате грозы и сильного ветра с моря в ночь на пятницу.'
  const [sentence] = sentencesOf(text, 'ru')
  const heading = sentence && candidatesOf(sentence).find(({ text: line }) => line.endsWith('сгорели'))
  expect(sentence && chosenUnder(heading, [sentence], 'ru', 40)).toEqual([
    'в результате грозы и сильного ветра с моря в ночь на пятницу',
  ])
})

test('a sentence that only announces what follows is no item', () => {
  const text =
    'The council approved a bridge. The reasons for this decision are the following: The ferry is old.'
  expect(itemsUnder(0, text, 'en')).not.toContain('The reasons for this decision are the following')
})

test('a Japanese sentence whose main clause is the heading shows the clauses before it', () => {
  const text =
    '強い地震によって川の町の道路が壊れ、救助の人々は北の村の様子を知ることができない状態となった。'
  const [sentence] = sentencesOf(text, 'ja')
  const heading = sentence && candidatesOf(sentence).find(({ line }) => line.rules.includes('leading-clause'))
  expect(heading?.text).toBe('救助の人々は北の村の様子を知ることができない状態となった')
  const items = sentence === undefined ? [] : chosenUnder(heading, [sentence], 'ja', 40)
  expect(items).toEqual(['強い地震によって川の町の道路が壊れ'])
})

describe('a sentence of which little fits', () => {
  const LONG =
    'The bridge joins the two banks. We try to sail on a very old ferry, and like to mend most of the wooden parts of the ship ourselves.'

  test('is not shown by its first words', () => {
    expect(itemsUnder(0, LONG, 'en', 12)).toEqual([])
  })

  test('is shown where most of it fits', () => {
    expect(itemsUnder(0, LONG, 'en', 40)).toHaveLength(1)
  })
})

test('a line without the other side of what was said is no item', () => {
  const text =
    'The bridge joins the two banks. The harbour office apologised to the people of the town, but would not pay for the boats.'
  expect(itemsUnder(0, text, 'en', 20)).toEqual([])
  expect(itemsUnder(0, text, 'en', 40)).toHaveLength(1)
})

test('the sentence that denies the heading stands under it before any other', () => {
  const text =
    'The critics of the bridge predicted long queues and a higher toll for years. The school of the town mended the old quay. The harbour office sold its boats.'
  expect(itemsUnder(0, text.replace('years. ', 'years. None of that happened. '), 'en', 18)).toEqual([
    'None of that happened',
  ])
})

test('a line that loses its amount is no item', () => {
  const text =
    'The bridge joins the two banks. The ferry of the town took nine million in its first year and 12 million in the last year of the council.'
  expect(itemsUnder(0, text, 'en', 16)).toEqual([])
})

test('a few words of a long sentence are no item', () => {
  const text =
    'The bridge joins the two banks. Three years ago she stood here and promised the people of the town that the council would connect all the harbours of the lake by the end of the decade.'
  expect(itemsUnder(0, text, 'en', 14)).toEqual([])
})

test('a few words that are all new say less than a longer line', () => {
  const text =
    'The bridge joins the two banks. The gains are real. The council of the town counted nine new boats at the northern quay in May.'
  expect(itemsUnder(0, text, 'en', 22)).toEqual([
    'The council of the town counted nine new boats at the northern quay in May',
  ])
})

test('what somebody says between dashes heads and fills no slide without who says it', () => {
  const text =
    '– Қағаз жүзінде біткен, бірақ су ақпайтын құбыр болмауға тиіс. Халық есеп емес, су күтіп отыр, – деді Анна Ким. Отырыс екі сағатқа созылды.'
  const sentences = sentencesOf(text, 'kk')
  expect(sentences.map(({ insideQuotation }) => insideQuotation)).toEqual([true, false, false])
})
