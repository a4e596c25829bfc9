import { expect, test } from 'vitest'
import { shownCharacters } from '../../src/render/characters.ts'

test('scripts, styles and tags show nothing, entities show their characters', () => {
  expect(shownCharacters('<p class="x">б &amp; а</p><script>var z</script>')).toBe(' &аб')
})

test('a lead-in begins with a capital on the slide, so the fonts must have it', () => {
  expect(shownCharacters('<p class="lead">да</p>')).toBe('Дад')
})
