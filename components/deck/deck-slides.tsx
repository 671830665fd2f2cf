import { messages } from '@/i18n'
import type { SlideDeck } from '@/lib/model'
import { Section } from '../site/section'
import { Slide } from './slide'
import './deck-page.css'

type Props = { readonly slides: SlideDeck['slides'] }

const words = messages.deck

/** A deck to read, sheet by sheet. */
export const DeckSlides = ({ slides }: Props) => {
  const numbered = slides.map((slide, index) => ({ slide, number: index + 1, total: slides.length }))
  return (
    <Section id="slides" title={words.slides} hint={<p>{words.printHint}</p>} stays>
      <ol className="deck matter">
        {numbered.map((slide) => (
          <Slide key={slide.number} {...slide} />
        ))}
      </ol>
    </Section>
  )
}
