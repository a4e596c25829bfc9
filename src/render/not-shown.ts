import { wordsOf } from '../deck/words.ts'
import { textLines } from '../model/content.ts'
import type { Slide } from '../model/deck.ts'
import type { Message } from '../model/message.ts'
import { plainText } from './characters.ts'
import type { Html } from './html.ts'

/** Elements inside a word, or between two without a space. */
const INLINE = /<\/?(?:span|strong|em|s|a|sup|sub|small|mark|b|i|u|q|wbr)\b[^>]*>/g
const ALT = /\balt="([^"]*)"/g

/**
 * `text-not-shown`: words of the slide file that its layout has no place for, e.g. a table on a quote slide.
 * `stage` is the slide as it is drawn.
 */
export function textNotShown(slide: Slide, { markup }: Html): Message[] {
  const alternatives = [...markup.matchAll(ALT)].map(([, alt = '']) => alt).join(' ')
  const drawn = markup.replace(INLINE, '').replace(/</g, ' <')
  const shown = new Set(wordsOf(plainText(`${drawn} ${alternatives}`)))
  const programs = slide.blocks.flatMap((block) => (block.type === 'code' ? [block] : []))
  return [...textLines(slide.blocks), ...programs]
    .filter(({ text }) => wordsOf(text).some((word) => !shown.has(word)))
    .map(({ text, line }) => ({
      rule: 'text-not-shown',
      severity: 'warning',
      text: `The layout «${slide.layout}» has no place for «${text.trim().slice(0, 60)}».`,
      place: { file: slide.place.file, line },
      hint: 'Take another layout, or move these words to a slide of their own or to the notes.',
    }))
}
