import Reveal, { type RevealConfig } from 'reveal.js'
import 'reveal.js/reveal.css'
import './presentation.css'
import { slugFrom } from '@/config/routes'

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
const openSpeakerView = (reveal: InstanceType<typeof Reveal>, words: Words): (() => void) => {
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

export type Presentation = {
  /** How the deck prints: dark on light, or light on dark. */
  readonly tone: 'light' | 'dark'
  /** What its author set, from the list that decks may set. */
  readonly options: Readonly<Record<string, string | number | boolean>>
  readonly words: Readonly<Record<'close' | 'presentation' | 'notes' | 'next', string>>
}

const KEYS = { q: 81, s: 83 }
const PAGE = 'present'

/** Shows the slides of this page with reveal.js above it, beginning with the one that the address names. */
export const presentDeck = async ({ tone, options, words }: Presentation): Promise<void> => {
  const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')]
  const { dialog, root, close } = openStage(tone, words, slides.map(sectionOf))
  let closeView = (): void => undefined
  const reveal = new Reveal(root, {
    ...settingsOf(options),
    keyboard: {
      [KEYS.q]: () => dialog.close(),
      [KEYS.s]: () => {
        closeView()
        closeView = openSpeakerView(reveal, words)
      },
    },
  })
  await reveal.initialize()
  reveal.slide(
    Math.max(
      0,
      slides.findIndex(({ id }) => `#${id}` === slugFrom(location.hash)),
    ),
  )
  address(true)
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    const slide = slides[reveal.getIndices().h]
    closeView()
    reveal.destroy()
    dialog.remove()
    address(false)
    slide?.scrollIntoView()
  })
}

const settingsOf = (options: Presentation['options']): RevealConfig => ({
  width: 1280,
  height: 720,
  margin: 0.06,
  transition: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'slide',
  slideNumber: 'c/t',
  ...options,
  embedded: true,
  hash: false,
  // the page below is the deck to scroll through
  scrollActivationWidth: 0,
})

/** The stage above the page. Escape belongs to reveal.js, which shows all slides at once. */
const openStage = (tone: Presentation['tone'], words: Presentation['words'], sections: readonly HTMLElement[]) => {
  const dialog = Object.assign(document.createElement('dialog'), { className: `presentation tone ${tone}` })
  const root = Object.assign(document.createElement('div'), { className: 'reveal' })
  const slides = Object.assign(document.createElement('div'), { className: 'slides' })
  const close = Object.assign(document.createElement('button'), { type: 'button', className: 'presentation-close' })
  close.textContent = words.close
  dialog.setAttribute('aria-label', words.presentation)
  const hue = getComputedStyle(document.querySelector('main') ?? document.body).getPropertyValue('--hue')
  dialog.style.setProperty('--hue', hue)
  slides.append(...sections)
  root.append(slides)
  dialog.append(root, close)
  dialog.addEventListener('cancel', (event) => event.preventDefault())
  document.body.append(dialog)
  dialog.showModal()
  return { dialog, root, close }
}

/** A slide of the page as reveal.js wants it, its notes apart. */
const sectionOf = (slide: HTMLElement): HTMLElement => {
  const section = document.createElement('section')
  const sheet = slide.querySelector('[data-sheet] > *')
  const notes = slide.querySelector('[data-notes] > *')
  section.innerHTML = sheet?.innerHTML ?? ''
  for (const item of section.querySelectorAll('li')) wholeFragment(item)
  if (slide.dataset.background !== undefined) section.dataset.backgroundColor = slide.dataset.background
  if (notes !== null) {
    const aside = Object.assign(document.createElement('aside'), { className: 'notes' })
    aside.innerHTML = notes.innerHTML
    section.append(aside)
  }
  return section
}

/** An item that is all fragment comes with its mark. */
const wholeFragment = (item: HTMLLIElement): void => {
  const part = item.querySelector(':scope > .fragment')
  if (part === null || part.textContent?.trim() !== item.textContent?.trim()) return
  part.classList.remove('fragment')
  item.classList.add('fragment')
}

/** Keeps `?present` in the address while the presentation runs, so that it can be reloaded and shared. */
const address = (presenting: boolean): void => {
  const url = new URL(location.href)
  if (presenting) url.searchParams.set(PAGE, '')
  else url.searchParams.delete(PAGE)
  history.replaceState(history.state, '', url.href.replace(/\?present=(?=&|#|$)/, '?present'))
}
