import { z } from 'zod'

/** `deck.yaml` as a person writes it. Every key is optional; an unknown one is an error with its place. */
export const deckConfigSchema = z.strictObject({
  title: z.string().min(1).optional(),
  /** Short title for the footer; else `title`. */
  shortTitle: z.string().min(1).optional(),
  subtitle: z.string().optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expects a language code such as ru, kk or en')
    .optional(),
  author: z.string().optional(),
  /** Occasion of the briefing, on the title slide at the right. */
  occasion: z.string().optional(),
  date: z.string().optional(),
  /** Address of the hosted deck. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  theme: z.enum(['light', 'dark', 'auto', 'contrast']).optional(),
  statistics: z.enum(['auto', 'off']).optional(),
})

export type DeckConfigSpec = z.infer<typeof deckConfigSchema>

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
  readonly theme: 'light' | 'dark' | 'auto' | 'contrast'
  readonly statistics: 'auto' | 'off'
}
