import { createHash } from 'node:crypto'
import { extname, posix } from 'node:path'

/** A built deck in memory: paths inside its folder, with `/`. */
export type BuiltFiles = ReadonlyMap<string, string | Uint8Array>

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/**
 * A built deck as one page that asks for nothing: script and style sheet stand in it and are allowed by their
 * hashes, fonts and pictures are `data:`. Only its own frames (the speaker's previews) are still loaded.
 */
export function singleFile(files: BuiltFiles): string {
  const page = textOf(files, 'index.html')
  const style = inElement('style', styleSheets(files, page))
  const script = inElement('script', scripts(files, page))
  return page
    .replace(
      /(<img\b[^>]*? src=")([^"]*)/g,
      (_, tag: string, src: string) => tag + (dataAddress(files, src, '') ?? src),
    )
    .replace(/<script defer src="[^"]*"><\/script>\n?/g, '')
    .replace(/<link rel="(?:stylesheet|alternate)" [^>]*>\n?/g, '')
    .replace(
      /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
      (_, tag: string) => tag + policy(style, script),
    )
    .replace('</head>', () => `<style>${style}</style>\n</head>`)
    .replace('</body>', () => `<script>${script}</script>\n${licences(files)}</body>`)
}

const policy = (style: string, script: string): string =>
  `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; font-src data:; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'`

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** As the parser will read it: no text ends the element, line ends are `\n`. In CSS and script strings `\/` is `/`. */
function inElement(name: 'script' | 'style', text: string): string {
  const closing = new RegExp(`</(?=${name})`, 'gi')
  const kept = text.replace(/\r\n?/g, '\n').replace(closing, '<\\/')
  // After «<!--» a «<script» would open a second element that only «-->» closes.
  return name === 'script' ? kept.replaceAll('<!--', '\\x3C!--') : kept
}

function styleSheets(files: BuiltFiles, page: string): string {
  return [...page.matchAll(/<link rel="stylesheet" href="\.\/([^"]*)">/g)]
    .map(([, name = '']) =>
      textOf(files, name).replace(
        /url\(\s*["']?(?!data:|#)([^"')]+)["']?\s*\)/g,
        (whole, address: string) => {
          const data = dataAddress(files, address, posix.dirname(name))
          return data === undefined ? whole : `url(${data})`
        },
      ),
    )
    .join('\n')
}

const scripts = (files: BuiltFiles, page: string): string =>
  [...page.matchAll(/<script defer src="\.\/([^"]*)">/g)]
    .map(([, name = '']) => textOf(files, name))
    .join('\n')

/** The licences of what is inside: a block of plain text that no browser runs or shows. */
function licences(files: BuiltFiles): string {
  const text = files.get('licenses.md')
  return text === undefined
    ? ''
    : `<script type="text/plain" id="licenses">${inElement('script', String(text))}</script>\n`
}

/** Undefined for an address that is no file of the build, such as `data:`; the part after `#` is kept. */
function dataAddress(files: BuiltFiles, address: string, folder: string): string | undefined {
  const [path = '', part] = address.split('#')
  const name = posix.join(folder, decodeURI(path.replace(/\?.*$/, '')))
  const type = TYPES[extname(name).toLowerCase()]
  const file = files.get(name)
  if (file === undefined || type === undefined) return undefined
  const data = `data:${type};base64,${Buffer.from(file).toString('base64')}`
  return part === undefined ? data : `${data}#${part}`
}

function textOf(files: BuiltFiles, name: string): string {
  const file = files.get(name)
  if (file === undefined) throw new Error(`The build has no ${name}.`)
  return typeof file === 'string' ? file : Buffer.from(file).toString('utf8')
}
