import type { Span } from '../model/place.ts'

const QUOTED = /«(?:[^«»]|«[^«»]*»)*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]{8,}"/gu

/** Quoted spans of a text, without the marks. */
export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }))
}
