import type { Statistic } from '../../model/statistic.ts'
import { type Html, html } from '../html.ts'

const HEIGHT = 92
const SCALE = 36

/** One bar of the whole with the part in the accent; below it zero and the whole, written as the figure is. */
export function shareBar(
  statistic: Statistic,
  width: number,
  mirrored: boolean,
): { readonly content: Html; readonly height: number } {
  const part = Math.min(100, Math.max(0, statistic.quantity.number))
  const long = Math.round((width * part) / 10) / 10
  const whole = statistic.figure.text.replace(/^\D*\d[\d.,\s\u00a0]*?(?=[\s\u00a0]*(?:\p{L}|%|‰)|$)/u, '100')
  const foot = HEIGHT + SCALE + 14
  return {
    height: foot + 10,
    content: html`<rect class="bar-track" width="${width}" height="${HEIGHT}"/><rect class="bar accent" x="${mirrored ? width - long : 0}" width="${long}" height="${HEIGHT}"/><text class="scale" y="${foot}" font-size="${SCALE}">${mirrored ? whole : '0'}</text><text class="scale" x="${width}" y="${foot}" font-size="${SCALE}" text-anchor="end">${mirrored ? '0' : whole}</text>`,
  }
}
