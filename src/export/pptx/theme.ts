import type { Brand } from '../../model/config.ts'

/** Places in a PowerPoint theme and what of the deck's look stands in each. */
export type Role =
  | 'text'
  | 'background'
  | 'muted'
  | 'hairline'
  | 'accent'
  | 'gold'
  | 'positive'
  | 'negative'
  | 'bar'
  | 'section'

/** Name of the role in PowerPoint's scheme, so that changing the theme changes every slide. */
export const SCHEME: Readonly<Record<Role, string>> = {
  text: 'tx1',
  background: 'bg1',
  muted: 'tx2',
  hairline: 'bg2',
  accent: 'accent1',
  gold: 'accent2',
  positive: 'accent3',
  negative: 'accent4',
  bar: 'accent5',
  section: 'accent6',
}

type Colours = Readonly<Record<Role, string>>

/** The colours of `assets/themes`. */
const COLOURS: Readonly<Record<'light' | 'dark' | 'contrast', Colours>> = {
  light: {
    text: '14202E',
    background: 'FBFAF7',
    muted: '53606D',
    hairline: 'CFD2D3',
    accent: '0B5C7A',
    gold: '8F5A06',
    positive: '1C6844',
    negative: 'A3262B',
    bar: '7190A1',
    section: '0E2C3D',
  },
  dark: {
    text: 'F4F1EA',
    background: '0E1822',
    muted: 'A9B6C2',
    hairline: '2B3C4B',
    accent: '6CC5E6',
    gold: 'F0B94A',
    positive: '6FCF97',
    negative: 'FF8F86',
    bar: '53758A',
    section: '12364A',
  },
  contrast: {
    text: '000000',
    background: 'FFFFFF',
    muted: '2B2B2B',
    hairline: '595959',
    accent: '003D82',
    gold: '5C3A00',
    positive: '00491F',
    negative: '8A0010',
    bar: '595959',
    section: '000000',
  },
}

/** On a section slide, in every theme. */
export const SECTION_NUMBER = 'F2C14E'
export const SECTION_TEXT = 'FBFAF7'

/**
 * A serif and a sans that every office program has or has a double of, with all Kazakh letters. The deck's own are
 * on hardly any machine, and what would stand in for them there might not fit.
 */
export const FONTS = { display: 'Times New Roman', text: 'Arial' } as const

const PANOSE = { display: '02020603050405020304', text: '020B0604020202020204' } as const

const SLOTS: readonly (readonly [slot: string, role: Role])[] = [
  ['dk1', 'text'],
  ['lt1', 'background'],
  ['dk2', 'muted'],
  ['lt2', 'hairline'],
  ['accent1', 'accent'],
  ['accent2', 'gold'],
  ['accent3', 'positive'],
  ['accent4', 'negative'],
  ['accent5', 'bar'],
  ['accent6', 'section'],
  ['hlink', 'accent'],
  ['folHlink', 'muted'],
]

/** Puts the deck's colours and fonts into the XML of a theme. */
export function themed(xml: string, theme: string, brandAccent: Brand['accent']): string {
  const base = theme === 'dark' || theme === 'contrast' ? COLOURS[theme] : COLOURS.light
  const own =
    typeof brandAccent === 'string' ? brandAccent : brandAccent?.[theme === 'dark' ? 'dark' : 'light']
  const colours = own === undefined ? base : { ...base, accent: own.replace('#', '').toUpperCase() }
  const slots = SLOTS.map(([slot, role]) => `<a:${slot}><a:srgbClr val="${colours[role]}"/></a:${slot}>`)
  return xml
    .replace(/name="Office Theme"/, 'name="Lectern"')
    .replace(
      /<a:clrScheme[\s\S]*?<\/a:clrScheme>/,
      `<a:clrScheme name="Lectern">${slots.join('')}</a:clrScheme>`,
    )
    .replace(/<a:fontScheme name="[^"]*"/, '<a:fontScheme name="Lectern"')
    .replace(
      /(<a:majorFont>)<a:latin [^>]*>/,
      `$1<a:latin typeface="${FONTS.display}" panose="${PANOSE.display}"/>`,
    )
    .replace(
      /(<a:minorFont>)<a:latin [^>]*>/,
      `$1<a:latin typeface="${FONTS.text}" panose="${PANOSE.text}"/>`,
    )
}
