import type { Labels } from '../../language/language.ts'
import { button, element } from '../dom.ts'
import { recall, remember, session } from '../storage.ts'
import { formatClock, formatDuration } from './format.ts'
import { type Plan, paceAt } from './pace.ts'
import { elapsed, isRunning, pauseTimer, resetTimer, startTimer, type Timer, timerFrom } from './timer.ts'

const KEY = 'lectern-timer'

export interface TimePane {
  readonly element: HTMLElement
  /** Draws clock, timer and pace as they are now; `index` is the current slide's, from 0. */
  tick(index: number): void
  startPause(): void
  /** The talk begins when the first slide is left; a timer that was touched is left alone. */
  begin(): void
}

export function createTimePane(page: Document, labels: Labels, plan: Plan): TimePane {
  let timer: Timer = timerFrom(recall(session, KEY))
  let slideIndex = 0
  const set = (changed: Timer) => {
    timer = changed
    remember(session, KEY, timer)
    tick(slideIndex)
  }
  const startPause = () => {
    const now = Date.now()
    set(isRunning(timer) ? pauseTimer(timer, now) : startTimer(timer, now))
  }
  const dials = createDials(page, labels, plan)
  const toggle = button(page, labels.start, 'speaker-toggle', startPause)
  const reset = button(page, labels.reset, 'speaker-reset', () => set(resetTimer(timer, Date.now())))
  const tick = (index: number) => {
    slideIndex = index
    const now = Date.now()
    dials.draw(now, elapsed(timer, now), index)
    toggle.textContent = isRunning(timer) ? labels.pause : labels.start
  }
  const buttons = element(page, 'div', { class: 'speaker-buttons' }, toggle, reset)
  return {
    element: element(page, 'div', { class: 'speaker-time' }, ...dials.elements, buttons),
    tick,
    startPause,
    begin() {
      if (!isRunning(timer) && timer.counted === 0) set(startTimer(timer, Date.now()))
    },
  }
}

/** What is read and not pressed. Times are in milliseconds, `now` since 1970. */
interface Dials {
  readonly elements: readonly HTMLElement[]
  draw(now: number, spent: number, index: number): void
}

function createDials(page: Document, labels: Labels, plan: Plan): Dials {
  const count = element(page, 'output', { class: 'speaker-elapsed', 'aria-live': 'off' })
  const clock = element(page, 'time', { class: 'speaker-clock' })
  const pace = element(page, 'strong', { class: 'speaker-pace' })
  const total = plan.at(-1) ?? 0
  const planned = element(
    page,
    'span',
    { class: 'speaker-planned' },
    `${labels.planned} ${formatDuration(total)}`,
  )
  planned.hidden = total === 0
  const words = { ahead: labels.ahead, behind: labels.behind, 'on-time': labels.onTime }
  const labelled = (label: string, className: string, dial: Node) =>
    element(page, 'div', { class: className }, element(page, 'span', { class: 'speaker-label' }, label), dial)
  return {
    elements: [
      labelled(labels.elapsed, 'speaker-timer', count),
      labelled(labels.clock, 'speaker-day', clock),
      element(page, 'div', { class: 'speaker-timing' }, planned, pace),
    ],
    draw(now, spent, index) {
      count.textContent = formatDuration(spent)
      clock.textContent = formatClock(new Date(now))
      const { state, by } = paceAt(plan, index, spent)
      pace.textContent = state === 'on-time' ? words[state] : `${words[state]} ${formatDuration(by)}`
      pace.dataset.pace = state
      pace.hidden = spent === 0 || total === 0
    },
  }
}
