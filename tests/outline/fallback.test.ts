import { expect, test } from 'vitest'
import { themeOf } from '../../src/outline/fallback.ts'
import { lineText } from '../../src/outline/line.ts'
import { sentencesOf } from './lines.ts'

function theme(text: string, lang: string): string | undefined {
  const [sentence] = sentencesOf(text, lang)
  const candidate = sentence && themeOf(sentence)
  return candidate && lineText(candidate.line)
}

test.each([
  [
    'what somebody did, without their role',
    'ru',
    'Первый заместитель председателя Совета по делам порта Анна Ким не разделила опасений некоторых рыбаков, о которых они весь прошлый год много раз писали капитанам парома.',
    'Анна Ким не разделила опасений некоторых рыбаков',
  ],
  [
    'more than where it was said',
    'en',
    'In the interview, Kim explains what the harbour office is, why she decided to build it, how it grew in size, and why she chose a boat for its sign.',
    'Kim explains what the harbour office is, why she decided to build it, how it grew in size',
  ],
  [
    'the clauses that fit',
    'ru',
    'Старый мост над рекой, каменный и узкий, простоял двести лет и четыре месяца до самого большого паводка в истории края.',
    'Старый мост над рекой, каменный и узкий',
  ],
  [
    'without a mark that has no partner',
    'ru',
    '"Ветер с озера, лёд у причалов и ранние сумерки в порту под конец осени – всё это отпугивает капитанов больших судов.',
    'Ветер с озера, лёд у причалов и ранние сумерки в порту под конец осени',
  ],
  [
    'no list without its last thing',
    'en',
    'The ferry office was paid for by the Lake Fund, the harbour master, and the council of the three towns on the northern coast.',
    'The ferry office was paid for by the Lake Fund',
  ],
  [
    'what goes before a colon, not the words up to where it gives the reason',
    'ru',
    'Рыбаки никак не могут понять, почему так вышло: вместо обещанного весной нового широкого причала, порт неожиданно для всех получил старый плавучий понтон.',
    'Рыбаки никак не могут понять, почему так вышло',
  ],
])('where no sentence fits, a heading is %s', (_, lang, text, heading) => {
  expect(theme(text, lang)).toBe(heading)
})

test('no heading ends between what was said and its verb where another way fits', () => {
  const text =
    'In a report of nine pages, harbour master Anna Kim said the office of the northern lake harbours had sold boats that its own pilots had called too old in a note written in May.'
  expect(theme(text, 'en')).not.toContain('said the office')
})

test('no heading ends on “how much”', () => {
  const text =
    'The harbour crew measured how much coal the old boats take in as they cross the lake and how much of it ends up in the northern bay.'
  expect(theme(text, 'en')).not.toMatch(/how much$/u)
})

test('a Kazakh theme is the end of its sentence rather than a beginning that waits', () => {
  const text =
    'Көктемде ескі порттың жанындағы үлкен ағаш көпір кенеттен құлап, көл жағасындағы ауылда жиырмадан астам балықшы жарақат алды.'
  expect(theme(text, 'kk')).toBe('Көл жағасындағы ауылда жиырмадан астам балықшы жарақат алды')
})

test('a sentence that fits is not cut, whatever it ends on', () => {
  expect(theme('The captain and I talk often about our love for all you do.', 'en')).toBe(
    'The captain and I talk often about our love for all you do',
  )
})
