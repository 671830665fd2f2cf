import type Reveal from 'reveal.js'

type Words = { readonly notes: string; readonly next: string }

const LOOK = `
  body { margin: 0; padding: 1.5rem; font: 1.5rem/1.6 system-ui, sans-serif; color-scheme: light dark }
  header { display: flex; justify-content: space-between; font-weight: 700; font-variant-numeric: tabular-nums }
  h1 { margin: 2rem 0 0.5rem; font-size: 1rem }
  section { font-size: 1rem; opacity: 0.8 }
  img { max-width: 100% }
`

/**
 * Opens the speaker's own window: time, place in the deck, notes, and what comes next. Arrow keys turn there as well.
 * It is built from here, because the site's policy lets no window run script of its own.
 * @returns what closes it again
 */
export const openSpeakerView = (reveal: InstanceType<typeof Reveal>, words: Words): (() => void) => {
  const view = window.open('', 'speaker-view', 'width=1000,height=700')
  if (view === null) return () => undefined
  const page = view.document
  const { place, clock, notes, next } = layOut(page, words)
  const began = Date.now()
  const show = (): void => {
    const { h } = reveal.getIndices()
    const slides = reveal.getSlides()
    place.textContent = `${h + 1}/${slides.length}`
    notes.replaceChildren(...copies(slides[h]?.querySelector('aside.notes'), page))
    next.replaceChildren(...copies(slides[h + 1], page))
    next.querySelector('aside.notes')?.remove()
  }
  const tick = setInterval(() => {
    clock.textContent = timeSince(began)
  }, 1000)
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => reveal.next(),
    ArrowLeft: () => reveal.prev(),
    ' ': () => reveal.next(),
  }
  view.addEventListener('keydown', ({ key }) => keys[key]?.())
  reveal.on('slidechanged', show)
  show()
  return () => {
    clearInterval(tick)
    view.close()
  }
}

/** The window's parts, empty still. */
const layOut = (page: Document, words: Words) => {
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] =>
    Object.assign(page.createElement(name), { textContent: text })
  const [head, place, clock] = [make('header'), make('span'), make('span')]
  const notes = Object.assign(make('div'), { className: 'speaker-notes' })
  const next = make('section')
  head.append(place, clock)
  page.head.replaceChildren(make('style', LOOK), make('title', words.notes))
  page.body.replaceChildren(head, make('h1', words.notes), notes, make('h1', words.next), next)
  return { place, clock, notes, next }
}

const copies = (element: Element | null | undefined, page: Document): readonly Node[] =>
  [...(element?.childNodes ?? [])].map((node) => page.importNode(node, true))

/** 3:07 */
const timeSince = (began: number): string => {
  const seconds = Math.floor((Date.now() - began) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
