import type { Block, Inline } from '../../model/content.ts'
import { blocksHeight, renderBlocks } from '../blocks.ts'
import { type Html, html } from '../html.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { sizeClass } from '../scale.ts'
import { fitStage, sizeCandidates } from '../stage.ts'
import { runningText } from './statement.ts'

type Image = Extract<Inline, { readonly type: 'image' }>

const TEXT_WIDTH = 760

/** A picture to the edges of the stage with the text beside it; without text it fills the stage. */
export function image(input: LayoutInput): LaidOut {
  const found = input.blocks.find((block) => imageOf(block) !== undefined)
  const picture = found && imageOf(found)
  if (picture === undefined) return runningText(input)
  const others = input.blocks.filter((block) => block !== found)
  if (input.heading.length === 0 && others.length === 0) {
    return { body: pictureHtml(picture), fits: true, classes: ['full'] }
  }
  const { typography } = input.language
  const fit = fitStage(
    input.headingText,
    sizeCandidates(56, 30),
    (size) => blocksHeight(others, size, TEXT_WIDTH, typography),
    { headingWidth: TEXT_WIDTH, headingUpper: 104 },
  )
  return {
    body: html`<div class="beside-picture">${headingHtml(input, fit.heading)}${
      others.length > 0 &&
      html`<div class="running ${sizeClass(fit.body)}">${renderBlocks(others, typography)}</div>`
    }</div>${pictureHtml(picture)}`,
    fits: fit.fits,
  }
}

/** The image of a paragraph that is nothing else. */
export function imageOf(block: Block): Image | undefined {
  if (block.type !== 'paragraph') return undefined
  const [first, ...others] = block.inlines.filter((inline) => inline.type !== 'break')
  return first?.type === 'image' && others.length === 0 ? first : undefined
}

/** The Markdown title of an image is its credit. */
const pictureHtml = ({ src, alt, title }: Image): Html =>
  html`<figure class="picture"><img src="${src}" alt="${alt}">${title !== undefined && title !== '' && html`<figcaption>${title}</figcaption>`}</figure>`
