import { isAbsolute, relative } from 'node:path'

/** A path as messages show it: from the current folder where it lies inside, else in full. */
export function shownPath(path: string): string {
  const inside = relative(process.cwd(), path)
  if (inside === '') return '.'
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside
}
