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
