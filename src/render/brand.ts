import type { Brand, DeckConfig } from '../model/config.ts'
import type { Message } from '../model/message.ts'
import type { Place } from '../model/place.ts'

/** Backgrounds of the themes, as in `assets/themes`. */
const BACKGROUNDS = { light: '#fbfaf7', dark: '#0e1822', contrast: '#ffffff' } as const

type Ground = keyof typeof BACKGROUNDS

/** WCAG 2.2: 4.5 : 1 for text, 3 : 1 for large text and graphics. */
const TEXT_CONTRAST = 4.5
const GRAPHICS_CONTRAST = 3

/** Relative luminance of `#rrggbb` as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const accents = (accent: NonNullable<Brand['accent']>): { readonly light: string; readonly dark: string } =>
  typeof accent === 'string' ? { light: accent, dark: accent } : accent

/** A family's name between quotation marks, without what would end it. */
const family = (name: string): string => `'${name.replace(/['"\\;{}<>\n]/g, '')}'`

/** Style rules that put the brand in place of the theme's values; empty without a brand. */
export function brandStyles({ brand }: DeckConfig): string {
  const { accent, fonts } = brand ?? {}
  const colours = accent && accents(accent)
  const rules = [
    colours && `--accent: light-dark(${colours.light}, ${colours.dark});`,
    fonts?.display && `--display: ${family(fonts.display)}, 'Lectern Heading', serif;`,
    fonts?.display && `--headline: ${family(fonts.display)}, 'Lectern Title', serif;`,
    fonts?.text && `--sans: ${family(fonts.text)}, 'Lectern Text', sans-serif;`,
  ].filter((rule) => rule !== undefined && rule !== '')
  return rules.length === 0 ? '' : `:root[data-theme] {\n  ${rules.join('\n  ')}\n}\n`
}

/** Whether the brand's colour can be told from its background: rule `brand-contrast`. */
export function brandMessages({ brand, theme }: DeckConfig, place: Place): readonly Message[] {
  if (brand?.accent === undefined) return []
  const colours = accents(brand.accent)
  const grounds: readonly Ground[] = theme === 'auto' ? ['light', 'dark'] : [theme]
  return grounds.flatMap((ground) => {
    const colour = ground === 'dark' ? colours.dark : colours.light
    const ratio = contrast(colour, BACKGROUNDS[ground])
    return ratio >= TEXT_CONTRAST ? [] : [faint(colour, ground, ratio, place)]
  })
}

const faint = (colour: string, ground: Ground, ratio: number, place: Place): Message => ({
  rule: 'brand-contrast',
  severity: ratio < GRAPHICS_CONTRAST ? 'error' : 'warning',
  place,
  text: `The accent ${colour} stands out from the ${ground} background by ${ratio.toFixed(1)} : 1 only; text needs ${TEXT_CONTRAST} : 1, large figures and bars ${GRAPHICS_CONTRAST} : 1.`,
  hint: 'Take a darker shade for a light background and a lighter one for a dark: accent: { light: "#…", dark: "#…" }.',
})
