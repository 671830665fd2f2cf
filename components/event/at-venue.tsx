import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { materialWords, speakerWords } from './event-words'
import { whereIs } from './where'

/** Facts of a row in a list whose events share the city: the venue, then who and what. */
export const factsAtVenue = (event: EventSummary) => ({
  detail: <Venue event={event} />,
  more: [speakerWords(event.speakers.length), materialWords(event)].filter(Boolean).join(messages.lists.comma),
})

const Venue = ({ event }: { readonly event: EventSummary }) => {
  const { main } = whereIs(event, true)
  const venue = event.place.kind === 'venue' ? event.place.venue : undefined
  return venue === undefined ? main : <a href={routes.venue(venue.slug)}>{main}</a>
}
