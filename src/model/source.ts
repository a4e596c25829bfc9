/** A sentence, or (without `sentence`) a whole paragraph. Both count from 1: `p3.2` is `{ paragraph: 3, sentence: 2 }`. */
export interface SourcePoint {
  readonly paragraph: number
  readonly sentence?: number
}

/** Provenance: what a slide stands on, both ends included. `p4.1-p5.2`; a single point has `from` equal to `to`. */
export interface SourceRange {
  readonly from: SourcePoint
  readonly to: SourcePoint
}
