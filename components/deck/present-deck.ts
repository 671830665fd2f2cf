import Reveal, { type RevealConfig } from 'reveal.js'
import 'reveal.js/reveal.css'
import { slugFrom } from '@/config/routes'
import './presentation.css'

export type Presentation = {
  /** How the deck prints: dark on light, or light on dark. */
  readonly tone: 'light' | 'dark'
  /** What its author set, from the list that decks may set. */
  readonly options: Readonly<Record<string, string | number | boolean>>
  readonly words: { readonly close: string; readonly presentation: string }
}

const KEYS = { q: 81, s: 83 }
const PAGE = 'present'

/** Shows the slides of this page with reveal.js above it, beginning with the one that the address names. */
export const presentDeck = async ({ tone, options, words }: Presentation): Promise<void> => {
  const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')]
  const { dialog, root, close } = openStage(tone, words, slides.map(sectionOf))
  const settings: RevealConfig = {
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
    keyboard: { [KEYS.q]: () => dialog.close(), [KEYS.s]: () => void openNotes() },
  }
  const reveal = new Reveal(root, settings)
  const openNotes = async (): Promise<void> => {
    const { default: notes } = await import('reveal.js/plugin/notes')
    const plugin = notes()
    plugin.init?.(reveal)
    if ('open' in plugin && typeof plugin.open === 'function') plugin.open()
  }
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
    reveal.destroy()
    dialog.remove()
    address(false)
    slide?.scrollIntoView()
  })
}

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
  if (slide.dataset.background !== undefined) section.dataset.backgroundColor = slide.dataset.background
  if (notes !== null) {
    const aside = Object.assign(document.createElement('aside'), { className: 'notes' })
    aside.innerHTML = notes.innerHTML
    section.append(aside)
  }
  return section
}

/** Keeps `?present` in the address while the presentation runs, so that it can be reloaded and shared. */
const address = (presenting: boolean): void => {
  const url = new URL(location.href)
  if (presenting) url.searchParams.set(PAGE, '')
  else url.searchParams.delete(PAGE)
  history.replaceState(history.state, '', url.href.replace(/\?present=(?=&|#|$)/, '?present'))
}
