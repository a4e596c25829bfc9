import { expect, test } from 'vitest'
import { questionsOf } from '../../src/outline/interview.ts'
import { sentencesOf } from './lines.ts'

const INTERVIEW = `— Пётр Иванович, вы обещали новый мост. Где он?

— Мост откроют в мае. Мы ждём, пока сойдёт лёд.

— Рыбаки обвиняют вас в задержке.

— Рыбаки ждут дольше меня, и я их понимаю. Но лёд не спрашивает, кому куда плыть, поэтому мы подождём ещё месяц.

— А паром? Сколько он ещё прослужит?

— Паром послужит ещё год.`

const asked = (text: string): string[] =>
  [...questionsOf(sentencesOf(text, 'ru'))].map((sentence) => sentence.text)

test('what an interviewer says besides the question is known by the question behind it, or by whom it speaks to', () => {
  expect(asked(INTERVIEW)).toEqual([
    '— Пётр Иванович, вы обещали новый мост.',
    '— Рыбаки обвиняют вас в задержке.',
  ])
})

test('speech in a story has no interviewer', () => {
  expect(asked('Лёд сошёл.\n\n— Вы видели мост? — спросил рыбак.\n\n— Он для вас.\n\nВсе ушли.')).toEqual([])
})

const QUESTIONS = `The council has promised a bridge for years. Will you build it?

We will open it in May. The ice has to go first.

The fishermen blame you for the delay. What do you tell them?

They have waited longer than I have. But the ice asks nobody where he sails.

Do you still use the ferry?

It will run for us for a year.

And what would you do without it?

I would swim.`

test('where nothing marks the turns, what stands in one paragraph with a question to somebody is the interviewer’s', () => {
  const said = [...questionsOf(sentencesOf(QUESTIONS, 'en'))].map((sentence) => sentence.text)
  expect(said).toEqual([
    'The council has promised a bridge for years.',
    'The fishermen blame you for the delay.',
  ])
  const column = QUESTIONS.replaceAll('?', '.').replace('Will you build it.', 'Will you build it?')
  expect(questionsOf(sentencesOf(column, 'en')).size).toBe(0)
})

test('advice that asks its readers is no interview', () => {
  const text = `Studies show that 30 decibels is the limit. How loud is your street?

Coffee stays in the blood for six hours. When do you drink yours?

Most people change it every ten years. When did you last change yours?

A mask keeps out the light. Have you tried one?

A fan costs 20 crowns. Would you buy it?`
  expect(questionsOf(sentencesOf(text, 'en')).size).toBe(0)
})
