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

  const count = element(page, 'output', { class: 'speaker-elapsed', 'aria-live': 'off' })
  const toggle = button(page, labels.start, 'speaker-toggle', startPause)
  const reset = button(page, labels.reset, 'speaker-reset', () => set(resetTimer(timer, Date.now())))
  const clock = element(page, 'time', { class: 'speaker-clock' })
  const planned = element(page, 'span', { class: 'speaker-planned' })
  const pace = element(page, 'strong', { class: 'speaker-pace' })
  const total = plan.at(-1) ?? 0

  function tick(index: number): void {
    slideIndex = index
    const now = Date.now()
    const spent = elapsed(timer, now)
    count.textContent = formatDuration(spent)
    clock.textContent = formatClock(new Date(now))
    toggle.textContent = isRunning(timer) ? labels.pause : labels.start
    planned.textContent = `${labels.planned} ${formatDuration(total)}`
    const { state, by } = paceAt(plan, index, spent)
    const words = { ahead: labels.ahead, behind: labels.behind, 'on-time': labels.onTime }
    pace.textContent = state === 'on-time' ? words[state] : `${words[state]} ${formatDuration(by)}`
    pace.dataset.pace = state
    pace.hidden = spent === 0 || total === 0
    planned.hidden = total === 0
  }

  const labelled = (label: string, className: string, ...content: Node[]) =>
    element(
      page,
      'div',
      { class: className },
      element(page, 'span', { class: 'speaker-label' }, label),
      ...content,
    )

  return {
    element: element(
      page,
      'div',
      { class: 'speaker-time' },
      labelled(labels.elapsed, 'speaker-timer', count),
      labelled(labels.clock, 'speaker-day', clock),
      element(page, 'div', { class: 'speaker-timing' }, planned, pace),
      element(page, 'div', { class: 'speaker-buttons' }, toggle, reset),
    ),
    tick,
    startPause,
    begin() {
      if (!isRunning(timer) && timer.counted === 0) set(startTimer(timer, Date.now()))
    },
  }
}
