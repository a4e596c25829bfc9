/** A static instance of one of the deck's variable fonts. */
export interface FontFace {
  /** Name of the family in the style sheet and inside the font file. */
  readonly family: string
  readonly weight: 400 | 600
  /** Package of the variable font, and which of its files. */
  readonly package: string
  readonly file: string
  readonly axes: Readonly<Record<string, number>>
}

/**
 * The serif has a name that a modified version must not bear, so both families get our own. Axes are those
 * of `scripts/font-metrics.mjs`, by which the fit is computed.
 */
export const FONT_FACES: readonly FontFace[] = [
  {
    family: 'Lectern Title',
    weight: 600,
    package: '@fontsource-variable/source-serif-4',
    file: 'opsz-normal',
    axes: { opsz: 60, wght: 600 },
  },
  {
    family: 'Lectern Heading',
    weight: 600,
    package: '@fontsource-variable/source-serif-4',
    file: 'opsz-normal',
    axes: { opsz: 32, wght: 620 },
  },
  {
    family: 'Lectern Text',
    weight: 400,
    package: '@fontsource-variable/golos-text',
    file: 'wght-normal',
    axes: { wght: 400 },
  },
  {
    family: 'Lectern Text',
    weight: 600,
    package: '@fontsource-variable/golos-text',
    file: 'wght-normal',
    axes: { wght: 600 },
  },
]
