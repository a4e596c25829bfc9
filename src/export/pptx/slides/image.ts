import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { imageSize } from 'image-size'
import type { Message } from '../../../model/message.ts'
import { imageOf } from '../../../render/layouts/image.ts'
import { blockRuns } from '../blocks.ts'
import { type Box, type Canvas, inches, plain, write } from '../canvas.ts'
import { heading } from './heading.ts'
import { statementSlide } from './statement.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
}

const PICTURE: Box = { x: 1000, y: 0, w: 920, h: 1080 }
const WHOLE: Box = { x: 0, y: 0, w: 1920, h: 1080 }

/** Text at the left, the picture to the edges at the right; a picture alone fills the slide. */
export async function imageSlide(canvas: Canvas): Promise<readonly Message[]> {
  const { input, images, slide, look } = canvas
  const found = input.blocks.find((block) => imageOf(block) !== undefined)
  const picture = found && imageOf(found)
  if (!picture) {
    statementSlide(canvas)
    return []
  }
  const path = images.get(picture.src)
  const type = path && TYPES[extname(path).toLowerCase()]
  const data = path && type ? await readFile(path) : undefined
  const others = input.blocks.filter((block) => block !== found)
  const alone = input.heading.length === 0 && others.length === 0
  if (data && type) slide.addImage({ ...covering(data, type, alone ? WHOLE : PICTURE), altText: picture.alt })
  const room = heading(canvas)
  if (others.length > 0) {
    const size = look.size('running', 40)
    const runs = blockRuns(others, size, input.language.typography)
    write(canvas, runs, { ...room, w: 760 }, { size, line: 1.28, anchor: 'middle' })
  }
  if (picture.title) {
    const credit = [plain(picture.title, { highlight: 'FFFFFF', color: '14202E' })]
    write(canvas, credit, { x: 1020, y: 1030, w: 880, h: 36 }, { size: 24, align: 'right' })
  }
  return data ? [] : [pictureLeftOut(canvas, picture.src)]
}

/** The picture with what is cut so that it fills the box; as it is where its size cannot be told. */
function covering(data: Buffer, type: string, box: Box) {
  const natural = sizeOf(data)
  if (!natural) return { data: dataOf(type, data), ...inches(box) }
  // Not every program cuts a drawing: it is cut in itself.
  if (type === TYPES['.svg']) return { data: dataOf(type, cutDrawing(data, natural, box)), ...inches(box) }
  const scale = Math.max(box.w / natural.w, box.h / natural.h)
  const drawn = inches({ ...box, w: natural.w * scale, h: natural.h * scale })
  const { w, h } = inches(box)
  const sizing = { type: 'crop' as const, x: (drawn.w - w) / 2, y: (drawn.h - h) / 2, w, h }
  return { data: dataOf(type, data), ...drawn, sizing }
}

const dataOf = (type: string, data: Buffer): string => `${type};base64,${data.toString('base64')}`

/** An SVG that shows the middle of itself in the proportions of the box. */
function cutDrawing(data: Buffer, natural: { readonly w: number; readonly h: number }, box: Box): Buffer {
  const text = data.toString('utf8')
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? ''
  const given = /\bviewBox="([^"]*)"/.exec(root)?.[1] ?? `0 0 ${natural.w} ${natural.h}`
  const [x = 0, y = 0, w = natural.w, h = natural.h] = given
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const scale = Math.max(box.w / w, box.h / h)
  const [shownW, shownH] = [box.w / scale, box.h / scale]
  const view = [x + (w - shownW) / 2, y + (h - shownH) / 2, shownW, shownH].join(' ')
  const bare = root.replace(/\s(?:viewBox|width|height)="[^"]*"/g, '')
  return Buffer.from(
    text.replace(root, () =>
      bare.replace('<svg', `<svg viewBox="${view}" width="${box.w}" height="${box.h}"`),
    ),
  )
}

/** Undefined for a picture that says no size of its own. */
function sizeOf(data: Buffer): { readonly w: number; readonly h: number } | undefined {
  try {
    const { width, height } = imageSize(data)
    return width > 0 && height > 0 ? { w: width, h: height } : undefined
  } catch {
    return undefined
  }
}

const pictureLeftOut = ({ input }: Canvas, src: string): Message => ({
  rule: 'picture-left-out',
  severity: 'warning',
  place: input.slide.place,
  text: `The picture «${src}» is not in the presentation: it is missing, or of a kind that PowerPoint does not show.`,
  hint: 'Pictures are PNG, JPEG, GIF or SVG files in the deck folder.',
})
