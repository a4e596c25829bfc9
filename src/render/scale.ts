/**
 * The sizes that text may have, in px of the 1920 × 1080 stage: the classes `size-…` of `assets/deck.css`.
 * From 34 up neighbours differ by about a twelfth, so that one step is seen and no more is given up than needed.
 */
const SIZES: readonly number[] = [
  24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80, 88, 96, 104, 112, 120, 128,
  136, 150, 170, 190, 210, 230, 256, 284, 310, 340, 380, 420, 460, 520, 580, 630, 680,
]

/** Sizes from the upper end down to the floor, both included. */
export const sizesBetween = (upper: number, floor: number): readonly number[] =>
  SIZES.filter((size) => size <= upper && size >= floor).toReversed()

export const sizeClass = (size: number): string => `size-${size}`

/** The first candidate that fits; else the last one, with word that it does not. */
export function firstThatFits<T>(
  candidates: readonly T[],
  fits: (candidate: T) => boolean,
): { readonly chosen: T | undefined; readonly fits: boolean } {
  const chosen = candidates.find(fits)
  return chosen === undefined ? { chosen: candidates.at(-1), fits: false } : { chosen, fits: true }
}
