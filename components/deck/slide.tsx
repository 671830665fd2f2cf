import { messages } from '@/i18n'
import type { SlideDeck } from '@/lib/model'
import { RichText } from '../ui/rich-text'

type Props = {
  readonly slide: SlideDeck['slides'][number]
  /** 1-based. */
  readonly number: number
  readonly total: number
}

const words = messages.deck

/** One slide on the page: a sheet to read, its notes below. The presentation takes its parts by their data names. */
export const Slide = ({ slide: { html, text, id, notes, background }, number, total }: Props) => {
  const name = id ?? `slide-${number}`
  return (
    <li className="deck-slide" id={name} data-slide data-background={background}>
      <h2 className="deck-number">
        <a href={`#${name}`}>
          <span className="sr-only">{words.position(number, total)}</span>
          <span aria-hidden="true">{number}</span>
        </a>
      </h2>
      <div className="deck-sheet">
        <div data-sheet>
          <RichText text={{ html, text }} className="prose deck-prose" />
        </div>
      </div>
      {notes && (
        <details className="deck-notes">
          <summary>{words.notes}</summary>
          <div data-notes>
            <RichText text={notes} />
          </div>
        </details>
      )}
    </li>
  )
}
