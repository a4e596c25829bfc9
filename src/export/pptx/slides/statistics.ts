import type { Canvas } from '../canvas.ts'
import { bars } from '../figures/bars.ts'
import { change } from '../figures/change.ts'
import { group } from '../figures/group.ts'
import { loneFigure } from '../figures/lone-figure.ts'
import { heading } from './heading.ts'
import { statementSlide } from './statement.ts'

/** The figures in the form that the build drew them in. */
export function statisticsSlide(canvas: Canvas): void {
  const { figure } = canvas.input.slide
  const [first, second] = figure?.statistics ?? []
  if (!figure || !first) {
    statementSlide(canvas)
    return
  }
  const room = heading(canvas)
  if (canvas.look.has('change')) change(canvas, first, room)
  else if (second === undefined) loneFigure(canvas, first, room, figure.form === 'share')
  else if (canvas.look.has('group')) group(canvas, figure, room)
  else bars(canvas, figure, room)
}
