import { describe, expect, test } from 'vitest'
import { toItem } from '../../src/outline/item.ts'
import { candidatesOf, longCandidatesOf } from '../../src/outline/shorten.ts'
import { sentencesOf } from './lines.ts'

/** The least shortened way to show the first sentence of the text in two lines. */
function parts(text: string, lang: string): (string | undefined)[] {
  const [sentence] = sentencesOf(text, lang)
  const [candidate] = sentence === undefined ? [] : longCandidatesOf(sentence)
  if (candidate === undefined) return []
  const { text: first, continuation } = toItem('item', candidate, 0)
  return [first, ...(continuation ?? []).map((line) => line.text)]
}

describe('a sentence that is too long for one item goes on in a line below it', () => {
  test.each([
    [
      'before what stands for the clause',
      'ru',
      'Выступавший на совете старый смотритель маяка предупредил всех собравшихся о том, что из-за тяжёлых льдов паром этой зимой будет стоять у берега.',
      [
        'Выступавший на совете старый смотритель маяка предупредил всех собравшихся',
        'о том, что из-за тяжёлых льдов паром этой зимой будет стоять у берега',
      ],
    ],
    [
      'behind a comma, where a clause begins',
      'ru',
      'Начальник порта Анна Ким на совещании в среду предупредила рыбаков порта, что из-за ремонта старого причала лодкам придётся стоять у другого берега.',
      [
        'Начальник порта Анна Ким на совещании в среду предупредила рыбаков порта',
        'что из-за ремонта старого причала лодкам придётся стоять у другого берега',
      ],
    ],
    [
      'before a phrase',
      'en',
      'The harbour survey seeks to explain the decline of the herring by counting the boats between the two wars and for some years after.',
      [
        'The harbour survey seeks to explain the decline of the herring',
        'by counting the boats between the two wars and for some years after',
      ],
    ],
    [
      'not before what is put in, whose clause goes on behind it',
      'ru',
      'Аркадий Волков родился весной в селе у озера в семье паромщика, и первым его воспоминанием, как он рассказывал в школе, был скрип каната.',
      [
        'Аркадий Волков родился весной в селе у озера в семье паромщика',
        'и первым его воспоминанием, как он рассказывал в школе, был скрип каната',
      ],
    ],
    [
      'not inside a range, nor behind the beginning of a clause',
      'en',
      'The ferry crew says that its number has been cut from nine hands to five since the spring, but for a winter without any ice on the lake, it is enough for both boats.',
      [
        'The ferry crew says that its number has been cut from nine hands to five since the spring',
        'but for a winter without any ice on the lake, it is enough for both boats',
      ],
    ],
    [
      'behind the last of several things',
      'en',
      'If every boat they look at is built with an entirely different engine, rudder, or mast, it is harder for the pilots of the port to test the boats.',
      [
        'If every boat they look at is built with an entirely different engine, rudder, or mast',
        'it is harder for the pilots of the port to test the boats',
      ],
    ],
    [
      'before the second of two verbs in one form, not inside a phrase',
      'ru',
      'Совет поручил порту провести опрос жителей трёх посёлков у озера и подготовить подробный доклад о переправе в дни ледохода.',
      [
        'Совет поручил порту провести опрос жителей трёх посёлков у озера',
        'и подготовить подробный доклад о переправе в дни ледохода',
      ],
    ],
    [
      'before a participle, not behind it',
      'en',
      'Each boat that leaves the harbour must follow the rules for ferries and rafts created by the council of the three towns on the northern shore in May.',
      [
        'Each boat that leaves the harbour must follow the rules for ferries and rafts',
        'created by the council of the three towns on the northern shore in May',
      ],
    ],
    [
      'before an aim, not inside it',
      'en',
      'In the summer we went to the Harbour School to bring in captains of many other towns and all the old sailors of the long northern lake.',
      [
        'In the summer we went to the Harbour School',
        'to bring in captains of many other towns and all the old sailors of the long northern lake',
      ],
    ],
    [
      'before what is said',
      'en',
      'Harbour master Anna Kim told the assembled members of the council that the new quay will be ready before the first boats of the season arrive.',
      [
        'Harbour master Anna Kim told the assembled members of the council',
        'that the new quay will be ready before the first boats of the season arrive',
      ],
    ],
    [
      'behind a converb',
      'kk',
      'Өзен жағасындағы ауыл тұрғындары көктемгі су тасқынынан кейін ескі көпірді өз күштерімен жөндеп, күзге қарай жаңа мектептің құрылысын бастады.',
      [
        'Өзен жағасындағы ауыл тұрғындары көктемгі су тасқынынан кейін ескі көпірді өз күштерімен жөндеп',
        'күзге қарай жаңа мектептің құрылысын бастады',
      ],
    ],
    [
      'at a mark only, where the language is not known',
      'pl',
      'Po długiej i burzliwej debacie rada miasta przyjęła uchwałę o budowie nowego mostu na rzece, który połączy oba brzegi jeszcze przed końcem roku.',
      [
        'Po długiej i burzliwej debacie rada miasta przyjęła uchwałę o budowie nowego mostu na rzece',
        'który połączy oba brzegi jeszcze przed końcem roku',
      ],
    ],
  ])('%s', (_, lang, text, expected) => {
    expect(parts(text, lang)).toEqual(expected)
  })

  test('at no comma that only parts several things, and in no name', () => {
    const listed =
      'The harbour office has counted the ferries of the old company, the fishing boats of the three villages, the sailing boats of the club and the rafts of the mill.'
    expect(parts(listed, 'en')).toEqual([])
    const named =
      'The members of the council of the town met with the Association of the Harbours of the North in the hall by the river when the ice had gone last May.'
    const [first = '', second = ''] = parts(named, 'en')
    expect(`${first} ${second}`).toBe(named.replace(/\.$/u, ''))
    expect(first).toMatch(/of the North/u)
  })

  test('an enumeration goes on part by part', () => {
    const text =
      'In the spring the town opened a bridge over the wide river at the old station, three schools on the northern bank, and a small harbour for the boats of its fishermen.'
    expect(parts(text, 'en')).toEqual([
      'In the spring the town opened a bridge over the wide river at the old station',
      'three schools on the northern bank',
      'and a small harbour for the boats of its fishermen',
    ])
  })

  test('but not inside a quotation', () => {
    const text =
      'The keeper of the lighthouse wrote home: “the storms of this long winter, which came from the north, have taken the boats, the nets and the little pier that we had built in May”.'
    expect(parts(text, 'en')).toEqual([])
  })

  test('one that is short enough does not', () => {
    const [sentence] = sentencesOf('The town, which lies on the river, opened three schools.', 'en')
    expect(sentence && longCandidatesOf(sentence)).toEqual([])
    expect(sentence && candidatesOf(sentence).length).toBeGreaterThan(0)
  })
})

test('the parts of a line are the line, also where a remark was left out of it', () => {
  const [sentence] = sentencesOf(
    'Even asking for a boat required all of the children to walk about three miles (five kilometres) from the old school to the harbour office in the capital.',
    'en',
  )
  const lines = sentence === undefined ? [] : longCandidatesOf(sentence)
  expect(lines.map(({ line }) => line.rules)).toContainEqual(['parentheses'])
  for (const candidate of lines) {
    const { text, continuation = [] } = toItem('item', candidate, 0)
    expect([text, ...continuation.map((part) => part.text)].join(' ')).toBe(candidate.text)
  }
})

test('no line breaks between a subject and its verb', () => {
  const [first] = parts(
    'According to harbour master Anna Kim, the place of these children in the boat race on the lake shows progress in the fight against the fear of deep water.',
    'en',
  )
  expect(first).not.toMatch(/(?:children|race)$/u)
})

test('words that only name a source are no part of their own', () => {
  const said =
    'По данным порта Озёрска, в ходе всей весенней навигации сотрудниками старой пристани был проверен каждый прогулочный катер города.'
  expect(parts(said, 'ru')).toEqual([])
  const whole =
    'Порт проверил лодки Озёрска, в ходе всей весенней навигации сотрудниками старой пристани был осмотрен каждый прогулочный катер города.'
  expect(parts(whole, 'ru')[0]).toBe('Порт проверил лодки Озёрска')
})

test('of what is too long for one line the shortest that can be parted is kept too, for where there is little room', () => {
  const text =
    'Founded just three years ago, the Lake Harbour Programme goes on to follow the mission of the old port council to improve the life of the crews by counting and describing every boat that sails between the islands.'
  const [sentence] = sentencesOf(text, 'en')
  const words = sentence === undefined ? [] : longCandidatesOf(sentence).map((one) => one.words)

  expect(words).toHaveLength(3)
  expect(words[2]).toBeLessThan(words[0] ?? 0)
})
