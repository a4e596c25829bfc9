/** The reading page, one folder below the deck's page, with the style sheets (`./…`) of that page. */
export function readingHtml(reading: string, sheets: string, images: ImageAddresses): string {
  const page = withImages(reading, images).replace('</head>', () => `${sheets}\n</head>`)
  return page.replace(/(<(?:img|link rel="stylesheet")[^>]*? (?:src|href)=")(?:\.\/)?(?!data:|\/)/g, '$1../')
}

/** Address of a picture as the person wrote it → where it is in the build. */
export type ImageAddresses = ReadonlyMap<string, string>

/** Puts the pictures' built addresses in place of the written ones. */
export function withImages(html: string, images: ImageAddresses): string {
  return html.replace(/(<img\b[^>]*? src=")([^"]*)/g, (whole, tag: string, src: string) => {
    const address = images.get(unescaped(src))
    return address === undefined ? whole : tag + address
  })
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => CHARACTERS[name] ?? '')
