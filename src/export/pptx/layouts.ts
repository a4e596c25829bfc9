import type { LayoutName } from '../../model/slide.ts'
import { inches, points, STAGE } from './canvas.ts'
import type { Presentation, SlideMaster } from './library.ts'
import { SCHEME, SECTION_TEXT } from './theme.ts'

/** A slide layout of the presentation: what a person finds in PowerPoint under «Layout». */
export type LayoutTitle = 'Title' | 'Content' | 'Claim' | 'Section' | 'Picture'

export function layoutOf(layout: LayoutName, isClaim: boolean): LayoutTitle {
  if (layout === 'title') return 'Title'
  if (layout === 'section') return 'Section'
  if (layout === 'image') return 'Picture'
  return isClaim || layout === 'quote' ? 'Claim' : 'Content'
}

/** Defines the layouts: a title placeholder each, footer and number of the slide where the deck has them. */
export function defineLayouts(pptx: Presentation, footer: string): void {
  pptx.defineSlideMaster(
    master('Title', title({ y: 92, h: 560, size: 136, anchor: 'bottom' }), [
      rect({ x: 0, y: 0, w: 36, h: 1080 }, 'accent'),
      rect({ x: STAGE.x, y: 700, w: STAGE.w, h: 4 }, 'text'),
    ]),
  )
  pptx.defineSlideMaster(
    withFooter(master('Content', title({ y: 92, h: 280, size: 80, anchor: 'top' })), footer),
  )
  pptx.defineSlideMaster(
    withFooter(master('Claim', title({ y: 92, h: 860, size: 112, anchor: 'middle' })), footer),
  )
  pptx.defineSlideMaster(master('Picture', title({ y: 92, h: 360, size: 72, anchor: 'top', w: 760 })))
  pptx.defineSlideMaster({
    ...master('Section', title({ y: 460, h: 490, size: 132, anchor: 'bottom', colour: SECTION_TEXT })),
    background: { color: SCHEME.section },
  })
}

interface TitleStyle {
  readonly y: number
  readonly h: number
  readonly size: number
  readonly anchor: 'top' | 'middle' | 'bottom'
  readonly w?: number
  readonly colour?: string
}

type MasterObject = NonNullable<SlideMaster['objects']>[number]

const title = ({ y, h, size, anchor, w = STAGE.w, colour = SCHEME.text }: TitleStyle): MasterObject => ({
  placeholder: {
    options: {
      name: 'title',
      type: 'title',
      ...inches({ x: STAGE.x, y, w, h }),
      margin: 0,
      fontFace: '+mj-lt',
      fontSize: points(size),
      bold: true,
      color: colour,
      align: 'left',
      valign: anchor,
    },
    text: '',
  },
})

const rect = (box: Parameters<typeof inches>[0], role: keyof typeof SCHEME): MasterObject => ({
  rect: { ...inches(box), fill: { color: SCHEME[role] }, line: { type: 'none' } },
})

const master = (
  name: LayoutTitle,
  heading: MasterObject,
  others: readonly MasterObject[] = [],
): SlideMaster => ({
  title: name,
  background: { color: SCHEME.background },
  objects: [...others, heading],
})

const FOOTER = { y: 1010, h: 30, size: 24 }

const withFooter = (layout: SlideMaster, footer: string): SlideMaster => ({
  ...layout,
  objects: [
    ...(layout.objects ?? []),
    {
      text: {
        text: footer,
        options: {
          ...inches({ x: STAGE.x, y: FOOTER.y, w: 1400, h: FOOTER.h }),
          margin: 0,
          fontFace: '+mn-lt',
          fontSize: points(FOOTER.size),
          color: SCHEME.muted,
        },
      },
    },
  ],
  slideNumber: {
    ...inches({ x: 1600, y: FOOTER.y, w: 200, h: FOOTER.h }),
    margin: 0,
    fontFace: '+mn-lt',
    fontSize: points(FOOTER.size),
    color: SCHEME.muted,
    align: 'right',
  },
})
