import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { SlideDeck } from '@/lib/model'
import { Presenter } from './presenter'

type Props = { readonly deck: SlideDeck }

/** The way from a deck to read into its presentation, and how it is steered there. */
export const PresentAction = ({ deck: { slug, tone, options } }: Props) => {
  const { present, hint, close, presentation, notes, next } = messages.deck
  return (
    <div className="deck-actions">
      <Presenter
        address={routes.presentation(slug)}
        label={present}
        tone={tone}
        options={options}
        words={{ close, presentation, notes, next }}
      />
      <p>{hint}</p>
    </div>
  )
}
