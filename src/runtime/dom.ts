/**
 * A new element of `page` (the deck's document or the speaker's) with its attributes and children.
 * Text is always text: nothing is parsed as markup.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

export function button(
  page: Document,
  label: string,
  className: string,
  press: () => void,
): HTMLButtonElement {
  const made = element(page, 'button', { type: 'button', class: className }, label)
  made.addEventListener('click', (event) => {
    press()
    // After a click with the pointer the space bar belongs to the slides again.
    if (event.detail > 0) made.blur()
  })
  return made
}
