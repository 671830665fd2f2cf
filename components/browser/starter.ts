/**
 * The one script that stands in a page with live controls. A control's program is fetched when somebody reaches for it
 * (a pointer above it, a touch, the focus) and runs at the press; a press that comes first is kept. On a page where
 * nobody reaches for anything nothing is fetched. Every page carries it, so that it stays under 1 KB.
 *
 * A control carries `data-script` (address of its program) and, where needed, `data-options` (a press is for the program), `data-open` (a query parameter that presses it at once), `data-busy` and
 * `data-failed` (what is said while the program comes, and, in the `role="status"` beside it, where it does not). The
 * key `/` leads to a live field.
 */
import type { Control } from './control'

const load = (element: HTMLElement): Promise<Control> => import(element.dataset.script ?? '')

const controlOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-script]') : null

const reach = async (event: Event): Promise<void> => {
  const element = controlOf(event)
  if (element) (await load(element)).reach?.(element)
}

const press = async (element: HTMLElement): Promise<void> => {
  if (element.ariaBusy) return
  element.ariaBusy = 'true'
  try {
    await (await load(element)).press?.(element)
  } catch {
    // another address: what could not be had is not asked for again under the same one
    element.dataset.script += '?'
    // the link leads there without a script
    if ('href' in element) location.assign(String(element.href))
    const status = element.parentElement?.querySelector('[role=status]')
    if (status) status.textContent = element.dataset.failed ?? ''
  }
  element.ariaBusy = null
}

addEventListener('pointerover', reach)
addEventListener('focusin', reach)
addEventListener('click', (event) => {
  const element = controlOf(event)
  if (!element?.dataset.options || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  press(element)
})
addEventListener('keydown', (event) => {
  const field = document.querySelector<HTMLInputElement>('input[data-script]')
  if (event.key !== '/' || !field || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) return
  event.preventDefault()
  field.select()
})

const open = document.querySelector<HTMLElement>('[data-open]')
if (open && new URLSearchParams(location.search).has(open.dataset.open ?? '')) press(open)
