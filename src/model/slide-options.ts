import { z } from 'zod'
import { languageCode } from './language-code.ts'
import { LAYOUTS } from './slide.ts'
import { STATISTIC_FORMS } from './statistic.ts'

const values = z.union([z.string(), z.number()]).transform((value) => [value])
const valueList = z.array(z.union([z.string(), z.number()])).or(values)

/** A slide's front matter as a person writes it. `source` is read further by the slides room: `p3`, `p4.1-p5.2, p7`. */
export const slideOptionsSchema = z.strictObject({
  layout: z.enum(LAYOUTS).optional(),
  source: z.union([z.string(), z.array(z.string())]).optional(),
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u, 'expects letters, digits, - and _')
    .regex(/^(?!\d+$|lectern-)/, 'expects a letter in it, and not lectern- at its start')
    .optional(),
  lang: languageCode.optional(),
  form: z.enum(STATISTIC_FORMS).optional(),
  only: valueList.optional(),
  omit: valueList.optional(),
  statistics: z.enum(['auto', 'off']).optional(),
})

/** The front matter of `article.md`. */
export const articleMetadataSchema = z.strictObject({
  title: z.string().optional(),
  author: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
  lang: languageCode.optional(),
})
