import Reveal, { type RevealConfig } from 'reveal.js'
import 'reveal.js/reveal.css'
import { slugFrom } from '@/config/routes'
import './presentation.css'
import { openSpeakerView } from './speaker-view'

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
