/**
 * The one script that stands in a page with live controls. A control's program is fetched when somebody reaches for it
 * (a pointer above it, a touch, the focus) and runs at the press; a press that comes first is kept. On a page where
 * nobody reaches for anything nothing is fetched. Every page carries it, so that it stays under 1 KB.
 *
 * A control carries `data-script` (address of its program) and, where needed, `data-style` (of its style sheet),
 * `data-open` (a query parameter that presses it at once), `data-busy` and `data-failed` (what is said in the
 * `role="status"` beside it while the program comes, and where it does not).
 */
import type { Control } from './control'

const coming: Record<string, Promise<Control> | undefined> = {}

const dress = (href: string | undefined): Promise<unknown> | string | undefined =>
  href &&
  new Promise((onload, onerror) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload, onerror })),
  )

const load = async ({ dataset: { script = '', style } }: HTMLElement): Promise<Control> => {
  coming[script] ??= Promise.all([import(script), dress(style)]).then(([control]) => control)
  try {
    return await coming[script]
  } catch (error) {
    // what failed is tried again at the next press
    coming[script] = undefined
    throw error
  }
}

const controlOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-script]') : null

const reach = async (event: Event): Promise<void> => {
  const element = controlOf(event)
  if (element) (await load(element)).reach?.(element)
}

const press = async (element: HTMLElement): Promise<void> => {
  const status = element.parentElement?.querySelector('[role=status]')
  const say = (words = ''): void => {
    element.ariaBusy = String(words === element.dataset.busy)
    if (status) status.textContent = words
  }
  say(element.dataset.busy)
  try {
    const { press } = await load(element)
    say()
    await press?.(element)
  } catch {
    say(element.dataset.failed)
    // the link leads there without a script
    if ('href' in element) location.assign(String(element.href))
  }
}

addEventListener('pointerover', reach)
addEventListener('focusin', reach)
addEventListener('click', (event) => {
  const element = controlOf(event)
  if (!element || element instanceof HTMLInputElement || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  press(element)
})

for (const element of document.querySelectorAll<HTMLElement>('[data-open]'))
  if (new URLSearchParams(location.search).has(element.dataset.open ?? '')) press(element)
