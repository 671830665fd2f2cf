import { drawRoom } from '@/lib/mesh/seats'
import type { SeatsAnswer } from '@/lib/model'

/** How old the numbers may be while somebody looks; the server keeps its answer as long. */
const FRESH = 15_000

const asked = new WeakMap<HTMLElement, number>()

/**
 * Shows the seats as they are now, from the moment somebody reaches for the form. A point that is taken since is tied
 * into the net; whatever was drawn stays where it is.
 */
export const reach = (section: HTMLElement): void => {
  if (asked.has(section)) return
  asked.set(section, Date.now())
  const refresh = (): void => void show(section).catch(() => undefined)
  refresh()
  setInterval(() => document.hidden || refresh(), FRESH)
}

const show = async (section: HTMLElement): Promise<void> => {
  const { slug = '', seats = '' } = section.dataset
  const response = await fetch(seats)
  if (!response.ok) return
  const { capacity, taken, said }: SeatsAnswer = await response.json()
  const words = { head: said.head, note: said.note, ...said.key, button: said.button, left: said.left }
  // announced only where it says something else
  for (const [name, text] of Object.entries(words))
    for (const element of section.querySelectorAll(`[data-said="${name}"]`))
      if (element.textContent !== text) element.textContent = text
  section.querySelector('.seat-button')?.classList.toggle('hollow', said.isHollow)
  for (const format of ['square', 'band'] as const)
    for (const svg of section.querySelectorAll(`.seat-map.mesh-${format}`))
      draw(svg, drawRoom(slug, capacity ?? undefined, taken, format), said)
}

const draw = (svg: Element, drawing: ReturnType<typeof drawRoom>, { stop, isFull }: SeatsAnswer['said']): void => {
  const set = (selector: string, name: string, value: string | number): void => {
    for (const element of svg.querySelectorAll(selector)) element.setAttribute(name, String(value))
  }
  svg.setAttribute('viewBox', drawing.viewBox)
  set('.ties', 'd', drawing.ties)
  set('.taken', 'd', drawing.taken)
  set('.free', 'd', drawing.free)
  svg.querySelector('circle')?.classList.toggle('full', isFull)
  const text = svg.querySelector('text')
  if (!text) return
  text.classList.toggle('on-full', isFull)
  text.textContent = stop
}
