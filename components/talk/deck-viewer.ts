import './deck-viewer.css'
import { GlobalWorkerOptions, getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Draws one page and tells what it says. */
type Draw = (number: number, canvas: HTMLCanvasElement) => Promise<string>

type Viewer = {
  /** Width of a page in CSS pixels. */
  readonly width: () => number
  /** Bytes that have come, of all; 0 where that is unknown. */
  readonly tell: (loaded: number, total: number) => void
  /** @param shape width by height of the first page, which the others have until they are drawn */
  readonly makePages: (count: number, shape: number, draw: Draw) => void
  readonly close: () => void
  readonly isClosed: () => boolean
}

type Words = { readonly close: string; readonly loading: string; readonly pages: string }

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), { className, textContent: text })

/**
 * A window above the page with room for a deck's pages; Escape and its button close it, the page keeps its place.
 * @param onClose called once, however it closes
 */
const openViewer = (title: string, words: Words, onClose: () => void): Viewer => {
  const dialog = element('dialog', 'deck-viewer')
  const head = element('header', 'deck-viewer-head')
  const state = element('p', 'deck-viewer-state', words.loading)
  const close = element('button', 'deck-viewer-close', words.close)
  const pages = element('div', 'deck-viewer-pages')
  state.role = 'status'
  close.type = 'button'
  pages.tabIndex = 0
  pages.setAttribute('aria-label', title)
  dialog.setAttribute('aria-label', title)
  head.append(element('p', 'deck-viewer-title', title), state, close)
  dialog.append(head, pages)
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    dialog.remove()
    onClose()
  })
  document.body.append(dialog)
  dialog.showModal()
  return {
    width: () => pages.clientWidth,
    tell: (loaded, total) => {
      if (total > 0) state.textContent = `${words.loading} ${Math.min(100, Math.round((loaded / total) * 100))}%`
    },
    makePages: (count, shape, draw) => {
      state.textContent = `${count} ${words.pages}`
      fill(pages, count, shape, draw)
      pages.focus()
    },
    close: () => dialog.close(),
    isClosed: () => !dialog.isConnected,
  }
}

/** Pages are drawn when they are a screen away or nearer, once. */
const fill = (pages: HTMLElement, count: number, shape: number, draw: Draw): void => {
  const nearing = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        nearing.unobserve(target)
        void drawInto(target, draw)
      }
    },
    { root: pages, rootMargin: '100% 0px' },
  )
  for (let number = 1; number <= count; number += 1) {
    const page = element('figure', 'deck-viewer-page')
    const canvas = element('canvas', '')
    canvas.style.aspectRatio = String(shape)
    canvas.setAttribute('aria-hidden', 'true')
    page.dataset.page = String(number)
    page.append(canvas, element('figcaption', 'sr-only', String(number)))
    pages.append(page)
    nearing.observe(page)
  }
}

const drawInto = async (page: Element, draw: Draw): Promise<void> => {
  const canvas = page.querySelector('canvas')
  const caption = page.querySelector('figcaption')
  const number = page instanceof HTMLElement ? Number(page.dataset.page) : 0
  if (canvas === null || caption === null || number === 0) return
  const words = await draw(number, canvas)
  canvas.style.aspectRatio = ''
  caption.textContent = `${number}: ${words}`
}

export type DeckView = {
  /** Address of the PDF on this site. */
  readonly address: string
  readonly title: string
  /** Addresses of what the viewer reads beside its program. */
  readonly cmaps: string
  readonly fonts: string
  readonly worker: string
  readonly words: { readonly close: string; readonly loading: string; readonly pages: string }
}

/** Sharper than this costs memory that phones do not have. */
const SHARPEST = 2

/**
 * Opens a deck above the page and draws its pages as they come near.
 * @throws what pdf.js throws where the file cannot be had or read; the viewer is gone by then
 */
export const showDeck = async ({ address, title, cmaps, fonts, worker, words }: DeckView): Promise<void> => {
  GlobalWorkerOptions.workerSrc = worker
  const task = getDocument({
    url: address,
    cMapUrl: cmaps,
    cMapPacked: true,
    standardFontDataUrl: fonts,
    isEvalSupported: false,
    useWasm: false,
  })
  const viewer = openViewer(title, words, () => void task.destroy())
  task.onProgress = ({ loaded, total }: { loaded: number; total: number }) => viewer.tell(loaded, total)
  try {
    const file = await task.promise
    const first = await file.getPage(1)
    const { width, height } = first.getViewport({ scale: 1 })
    viewer.makePages(file.numPages, width / height, async (number, canvas) =>
      drawPage(number === 1 ? first : await file.getPage(number), canvas, viewer),
    )
  } catch (error) {
    if (viewer.isClosed()) return
    viewer.close()
    throw error
  }
}

/** Draws a page as wide as its place, and gives its words to those who cannot see it. */
const drawPage = async (page: PDFPageProxy, canvas: HTMLCanvasElement, viewer: Viewer): Promise<string> => {
  const scale = (viewer.width() * Math.min(window.devicePixelRatio, SHARPEST)) / page.getViewport({ scale: 1 }).width
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport }).promise
  const { items } = await page.getTextContent()
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : [])).join(' ')
}
