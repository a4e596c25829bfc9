/** Times in milliseconds. `startedAt` is absent while the timer stands. */
export interface Timer {
  readonly counted: number
  readonly startedAt?: number
}

export const STOPPED: Timer = { counted: 0 }

export const isRunning = (timer: Timer): boolean => timer.startedAt !== undefined

export function elapsed(timer: Timer, now: number): number {
  // The system clock may be set back during a talk.
  return timer.counted + (timer.startedAt === undefined ? 0 : Math.max(0, now - timer.startedAt))
}

export function startTimer(timer: Timer, now: number): Timer {
  return isRunning(timer) ? timer : { counted: timer.counted, startedAt: now }
}

export function pauseTimer(timer: Timer, now: number): Timer {
  return { counted: elapsed(timer, now) }
}

/** Back to zero; a running timer runs on. */
export function resetTimer(timer: Timer, now: number): Timer {
  return isRunning(timer) ? { counted: 0, startedAt: now } : STOPPED
}

/** A timer as it was remembered, or a stopped one if that is not what was remembered. */
export function timerFrom(remembered: unknown): Timer {
  if (typeof remembered !== 'object' || remembered === null) return STOPPED
  const counted = 'counted' in remembered ? remembered.counted : undefined
  const startedAt = 'startedAt' in remembered ? remembered.startedAt : undefined
  if (typeof counted !== 'number' || !(counted >= 0)) return STOPPED
  return typeof startedAt === 'number' ? { counted, startedAt } : { counted }
}
