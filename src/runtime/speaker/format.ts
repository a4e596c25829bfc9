const two = (value: number): string => String(value).padStart(2, '0')

/** `754000` → `12:34`; from an hour on `1:02:03`. Milliseconds in, whole seconds out. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const tail = `${two(minutes)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${tail}` : tail
}

/** The time of day on a 24-hour clock: `09:05`. */
export function formatClock(time: Date): string {
  return `${two(time.getHours())}:${two(time.getMinutes())}`
}
