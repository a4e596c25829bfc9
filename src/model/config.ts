import { z } from 'zod'
import { HTML_TAGS, type HtmlTag } from './content.ts'
import { languageCode } from './language-code.ts'

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'expects a colour such as "#0b5c7a"')

/** What makes the deck look like its house: a few values in place of the theme's own. */
const brandSchema = z.strictObject({
  /** One colour, or one for each background. */
  accent: z.union([colour, z.strictObject({ light: colour, dark: colour })]).optional(),
  /** Picture file in the deck folder, for the title slide. */
  logo: z.string().min(1).optional(),
  /** Families that stand before the deck's own; they must be on the machine or in `theme.css`. */
  fonts: z
    .strictObject({ display: z.string().min(1).optional(), text: z.string().min(1).optional() })
    .optional(),
})

const ROBOT_WORD = '(?:all|none|(?:no)?index|(?:no)?follow|noarchive|nosnippet|noimageindex|notranslate)'
const ROBOTS = new RegExp(`^${ROBOT_WORD}(?:\\s*,\\s*${ROBOT_WORD})*$`)

/** `deck.yaml` as a person writes it. Every key is optional; an unknown one is an error with its place. */
export const deckConfigSchema = z.strictObject({
  title: z.string().min(1).optional(),
  /** Short title for the footer; else `title`. */
  shortTitle: z.string().min(1).optional(),
  subtitle: z.string().optional(),
  lang: languageCode.optional(),
  author: z.string().optional(),
  /** Occasion of the briefing, on the title slide at the right. */
  occasion: z.string().optional(),
  date: z.string().optional(),
  /** Address of the hosted deck. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** What search engines may do, as the robots meta element has it: `noindex`, `noindex, nofollow`. */
  robots: z
    .string()
    .regex(ROBOTS, 'expects words such as noindex, nofollow, with commas between them')
    .optional(),
  /** Elements that may be written as HTML in slides, without attributes; all other HTML is text. */
  html: z.array(z.enum(HTML_TAGS)).optional(),
  theme: z.enum(['light', 'dark', 'auto', 'contrast']).optional(),
  statistics: z.enum(['auto', 'off']).optional(),
  /** Items of a slide appear one by one. */
  fragments: z.boolean().optional(),
  brand: brandSchema.optional(),
  /** Planned length of the talk in minutes; else the words of the notes decide. */
  duration: z.number().positive().optional(),
})

export type DeckConfigSpec = z.infer<typeof deckConfigSchema>

export type Brand = z.infer<typeof brandSchema>

/** Complete: what the article and the defaults leave open is filled in. */
export interface DeckConfig {
  readonly title: string
  readonly shortTitle: string
  readonly subtitle?: string
  readonly lang: string
  readonly author?: string
  readonly occasion?: string
  readonly date?: string
  readonly url?: string
  readonly robots?: string
  readonly html?: readonly HtmlTag[]
  readonly theme: 'light' | 'dark' | 'auto' | 'contrast'
  readonly statistics: 'auto' | 'off'
  readonly fragments?: boolean
  readonly brand?: Brand
  /** Minutes. */
  readonly duration?: number
}
