import './deck-page.css'
import { messages } from '@/i18n'
import type { SlideDeck } from '@/lib/model'
import { Section } from '../site/section'
import { RichText } from '../ui/rich-text'

const words = messages.deck

type SlideProps = {
  readonly slide: SlideDeck['slides'][number]
  /** 1-based. */
  readonly number: number
  readonly total: number
}

/** One slide on the page: a sheet to read, its notes below. The presentation takes its parts by their data names. */
const Slide = ({ slide: { html, text, id, notes, background }, number, total }: SlideProps) => {
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

type DeckSlidesProps = { readonly slides: SlideDeck['slides'] }

/** A deck to read, sheet by sheet. */
export const DeckSlides = ({ slides }: DeckSlidesProps) => {
  const numbered = slides.map((slide, index) => ({ slide, number: index + 1, total: slides.length }))
  return (
    <Section id="slides" title={words.slides} hint={<p>{words.printHint}</p>} stays>
      <ol className="deck columns-matter">
        {numbered.map((slide) => (
          <Slide key={slide.number} {...slide} />
        ))}
      </ol>
    </Section>
  )
}
