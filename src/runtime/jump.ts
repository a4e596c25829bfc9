import type { RevealApi } from 'reveal.js'
import type { Labels } from '../language/language.ts'
import { openDialog } from './dialog.ts'
import { element } from './dom.ts'
import { type ListedSlide, matchSlides } from './jump-match.ts'
import { showSlide, slideTitle } from './steps.ts'

interface JumpTarget extends ListedSlide {
  readonly slide: HTMLElement
}

/** The list of slides, to go to one by its number or by words of its title. */
export function openJump(page: Document, deck: RevealApi, labels: Labels): void {
  const targets = deck.getSlides().map(
    (slide, index): JumpTarget => ({
      number: index + 1,
      title: slideTitle(slide),
      slide,
    }),
  )
  const list = element(page, 'ol', { class: 'lectern-jump-list', role: 'listbox', id: 'lectern-jump-list' })
  const field = element(page, 'input', {
    type: 'text',
    role: 'combobox',
    placeholder: labels.jumpHint,
    'aria-label': labels.jumpHint,
    'aria-controls': list.id,
    'aria-expanded': 'true',
    autocomplete: 'off',
    enterkeyhint: 'go',
  })
  const dialog = openDialog(page, labels, 'lectern-jump', labels.jumpTo, field, list)
  let found: readonly JumpTarget[] = []
  let chosen = 0

  const go = (target: JumpTarget | undefined) => {
    if (!target) return
    dialog.close()
    showSlide(deck, target.slide)
  }
  const choose = (index: number) => {
    chosen = Math.min(Math.max(index, 0), found.length - 1)
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === chosen))
      if (at === chosen) option.scrollIntoView({ block: 'nearest' })
    }
    field.setAttribute('aria-activedescendant', list.children[chosen]?.id ?? '')
  }
  const search = () => {
    found = matchSlides(targets, field.value)
    list.replaceChildren(...found.map((target) => optionFor(page, target, () => go(target))))
    if (found.length === 0)
      list.append(element(page, 'li', { class: 'lectern-jump-none' }, labels.noSuchSlide))
    choose(field.value === '' ? deck.getSlidePastCount() : 0)
  }
  field.addEventListener('input', search)
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') go(found[chosen])
    else if (event.key === 'ArrowDown') choose(chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen - 1)
    else return
    event.preventDefault()
  })
  search()
  field.focus()
}

function optionFor(page: Document, target: JumpTarget, go: () => void): HTMLElement {
  const option = element(
    page,
    'li',
    { role: 'option', id: `lectern-jump-${target.number}`, lang: target.slide.lang },
    element(page, 'span', { class: 'lectern-jump-number' }, String(target.number)),
    element(page, 'span', {}, target.title),
  )
  option.addEventListener('click', go)
  return option
}
