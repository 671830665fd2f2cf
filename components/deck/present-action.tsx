import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { SlideDeck } from '@/lib/model'
import { live } from '../browser/live'

type Props = { readonly deck: SlideDeck }

/** The way from a deck to read into its presentation, and how it is steered there. */
export const PresentAction = ({ deck: { slug, tone, options } }: Props) => {
  const { present, hint, close, presentation, notes, next } = messages.deck
  return (
    <div className="deck-actions">
      <a
        className="action action-main"
        href={routes.presentation(slug)}
        data-open="present"
        {...live('present', { tone, options, words: { close, presentation, notes, next } })}
      >
        {present}
      </a>
      <p>{hint}</p>
    </div>
  )
}
