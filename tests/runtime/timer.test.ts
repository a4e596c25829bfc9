import { expect, test } from 'vitest'
import {
  elapsed,
  isRunning,
  pauseTimer,
  resetTimer,
  STOPPED,
  startTimer,
  timerFrom,
} from '../../src/runtime/speaker/timer.ts'

test('a timer counts only while it runs', () => {
  const first = pauseTimer(startTimer(STOPPED, 1_000), 4_000)
  expect(elapsed(first, 60_000)).toBe(3_000)
  const second = startTimer(first, 60_000)
  expect(elapsed(second, 62_000)).toBe(5_000)
})

test('starting a running timer changes nothing', () => {
  const running = startTimer(STOPPED, 1_000)
  expect(startTimer(running, 9_000)).toBe(running)
})

test('a reset timer is back at zero and keeps running if it ran', () => {
  expect(resetTimer({ counted: 5_000 }, 9_000)).toEqual({ counted: 0 })
  const running = resetTimer(startTimer(STOPPED, 1_000), 9_000)
  expect(isRunning(running)).toBe(true)
  expect(elapsed(running, 10_000)).toBe(1_000)
})

test('a clock that is set back takes no time away', () => {
  expect(elapsed({ counted: 2_000, startedAt: 9_000 }, 1_000)).toBe(2_000)
})

test('a remembered timer goes on where it was', () => {
  const remembered: unknown = JSON.parse(JSON.stringify(startTimer({ counted: 500 }, 1_000)))
  expect(elapsed(timerFrom(remembered), 3_000)).toBe(2_500)
})

test.each([undefined, null, 7, 'x', {}, { counted: 'x' }, { counted: -1 }, { counted: Number.NaN }])(
  'a memory that is no timer (%j) gives a stopped one',
  (remembered) => {
    expect(timerFrom(remembered)).toEqual(STOPPED)
  },
)
