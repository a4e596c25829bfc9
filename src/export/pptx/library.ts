import type Library from 'pptxgenjs'

// The library is an ES module described by the types of a CommonJS one: what is typed as `default.default` is
// its `default`.
export type Presentation = Library.default
export type PptxSlide = Library.default.Slide
export type Run = Library.default.TextProps
export type RunOptions = Library.default.TextPropsOptions
export type SlideMaster = Library.default.SlideMasterProps
export type Border = Library.default.BorderProps
export type TableRow = Library.default.TableRow

export async function newPresentation(): Promise<Presentation> {
  const library = await import('pptxgenjs')
  const exported: unknown = library.default
  if (!isPresentationClass(exported)) throw new Error('pptxgenjs exports no class.')
  return new exported()
}

const isPresentationClass = (exported: unknown): exported is typeof Library.default =>
  typeof exported === 'function'

type ShapeName = Parameters<PptxSlide['addShape']>[0]

/** A shape made of `options.points`; the types do not know its name. */
export function addOutline(slide: PptxSlide, options: Parameters<PptxSlide['addShape']>[1]): void {
  const name: string = 'custGeom'
  if (isShapeName(name)) slide.addShape(name, options)
}

const isShapeName = (name: string): name is ShapeName => name === 'custGeom'
