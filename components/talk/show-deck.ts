import { GlobalWorkerOptions, getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openViewer, type Viewer } from './deck-viewer'

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
