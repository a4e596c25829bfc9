import { expect, test } from 'vitest'
import { printPage } from '../../src/export/print-page.ts'

const PAGE = `<html lang="ru" data-theme="light"><head><title>Мост</title></head>
<section id="a" lang="ru"><p>один</p></section>
<section id="b" lang="ru"><p>два</p></section>
<section id="c" lang="ru"><p>три</p></section>
</html>`

test('the style sheet comes last in the head', () => {
  expect(printPage(PAGE, { css: 'p { color: red }' })).toContain('p { color: red }</style>\n</head>')
})

test('another theme takes the place of the deck’s own', () => {
  expect(printPage(PAGE, { css: '', theme: 'dark' })).toContain('<html lang="ru" data-theme="dark">')
})

test('slides outside the range are left out', () => {
  const page = printPage(PAGE, { css: '', range: [{ from: 2, to: 3 }] })
  expect([...page.matchAll(/section id="(\w)"/g)].map(([, id]) => id)).toEqual(['b', 'c'])
})
