declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'truetype' | 'woff2'
    readonly variationAxes?: Readonly<Record<string, number>>
    readonly keepFeatures?: readonly string[]
    readonly noHinting?: boolean
  }
  function subsetFont(font: Uint8Array, text: string, options?: SubsetOptions): Promise<Buffer>
  export = subsetFont
}
