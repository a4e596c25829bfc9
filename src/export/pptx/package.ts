import JSZip from 'jszip'
import type { Brand } from '../../model/config.ts'
import { withOwnLabels } from './chart-labels.ts'
import { themed } from './theme.ts'

export interface PackageOptions {
  readonly theme: string
  /** The brand's, before the theme's. */
  readonly accent: Brand['accent']
  /** Of the text, `ru-RU`. */
  readonly locale: string
  /** Absent: the day that packages count from, so that two exports are alike. */
  readonly created: Date | undefined
  /** What is said at each slide, in paragraphs. */
  readonly notes: readonly (readonly string[])[]
}

/** What zip files and documents without a date bear. */
const EPOCH = new Date('1980-01-01T00:00:00Z')

/**
 * Makes of the library's package one that is the deck's: its theme and language, alternative texts, notes in
 * paragraphs, no parts that are declared and not there, the same bytes every time.
 */
export async function finishPackage(written: Uint8Array, options: PackageOptions): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(written)
  const target = new JSZip()
  const created = (options.created ?? EPOCH).toISOString().replace(/\.\d+Z$/, 'Z')
  const names = Object.keys(source.files).filter((name) => source.files[name]?.dir === false)
  for (const name of names) {
    const part = source.file(name)
    if (!part) continue
    const isText = /\.(xml|rels)$/.test(name)
    const content = isText
      ? finishedPart(name, await part.async('string'), { ...options, names, created })
      : name.endsWith('.xlsx')
        ? await repacked(await part.async('uint8array'), created)
        : await part.async('uint8array')
    target.file(name, content, { date: EPOCH, createFolders: false })
  }
  return target.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'UNIX' })
}

interface PartOptions extends Omit<PackageOptions, 'created'> {
  readonly names: readonly string[]
  readonly created: string
}

function finishedPart(name: string, xml: string, options: PartOptions): string {
  if (name === '[Content_Types].xml') return declaredParts(xml, options.names)
  if (name === 'docProps/core.xml') return dated(xml, options.created)
  if (name.startsWith('ppt/theme/')) return themed(xml, options.theme, options.accent)
  if (name.startsWith('ppt/charts/chart')) return finishedText(withOwnLabels(xml), options)
  const number = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(name)?.[1]
  const noted = number === undefined ? xml : withNotes(xml, options.notes[Number(number) - 1] ?? [])
  return finishedText(noted, options)
}

/** What every part with text or colours is mended by. */
function finishedText(xml: string, { locale }: PartOptions): string {
  return xml
    .replace(/<a:srgbClr val="((?:tx|bg|accent)\d)"\/>/g, '<a:schemeClr val="$1"/>') // in charts
    .replace(/\s+hasCustomPrompt="1"/g, '') // the layouts prompt for nothing of their own
    .replace(/lang="en-US"/g, `lang="${locale}"`)
    .replace(/<a:(ea|cs) typeface="\+(m[jn])-lt"/g, '<a:$1 typeface="+$2-$1"')
    .replace(/ name="alt:([^"]*)" descr=""/g, ' name="Picture" descr="$1"')
}

/** The library declares a master for every slide. */
const declaredParts = (xml: string, names: readonly string[]): string =>
  xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, part) =>
    names.includes(part) ? override : '',
  )

const dated = (xml: string, created: string): string =>
  xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${created}`)

/** The sheet behind a chart is a package in the package. */
async function repacked(workbook: Uint8Array, created: string): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(workbook)
  const target = new JSZip()
  for (const [name, part] of Object.entries(source.files)) {
    if (part.dir) continue
    const content = await part.async('string')
    target.file(name, name === 'docProps/core.xml' ? dated(content, created) : content, {
      date: EPOCH,
      createFolders: false,
    })
  }
  return target.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'UNIX' })
}

/** The library writes notes as one paragraph. */
function withNotes(xml: string, paragraphs: readonly string[]): string {
  const runs = paragraphs.map(
    (text) => `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${escaped(text)}</a:t></a:r></a:p>`,
  )
  const body = runs.length > 0 ? runs.join('') : '<a:p><a:endParaRPr lang="en-US" dirty="0"/></a:p>'
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
    (_, before: string, after: string) => before + body + after,
  )
}

/** Without the control characters that XML has no place for. */
const escaped = (text: string): string =>
  [...text]
    .filter((character) => character >= ' ' || character === '\t')
    .map((character) => ENTITIES[character] ?? character)
    .join('')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
