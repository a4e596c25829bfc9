import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast } from '../../src/render/brand.ts'

const sheet = (name: string): string => readFileSync(`assets/themes/${name}.css`, 'utf8')

/** `--accent: light-dark(#0b5c7a, #6cc5e6)`, or one colour for both. */
function colour(css: string, name: string, dark: boolean): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1] ?? ''
  const [light = '', other = light] = value.match(/#[0-9a-f]{6}/g) ?? []
  return dark ? other : light
}

test.each([
  ['light', sheet('standard'), false],
  ['dark', sheet('standard'), true],
  ['contrast', sheet('contrast'), false],
])(
  '%s: every colour of text stands out by 4.5 : 1 from the slide and from the ground of programs',
  (_, css, dark) => {
    for (const ground of ['background', 'code-background']) {
      for (const text of ['text', 'muted', 'accent', 'gold', 'positive', 'negative']) {
        const ratio = contrast(colour(css, text, dark), colour(css, ground, dark))
        expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  },
)
