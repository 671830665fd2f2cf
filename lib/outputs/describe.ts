import { messages } from '@/i18n'
import type { EventRecord, EventSummary, Mention, Person, Talk } from '@/lib/model'
import { placeLabel } from './place-text'
import { oneLine } from './plain-text'
import { hasPage } from './talk-pages'
import { dayOf } from './when-text'

const words = messages.machines

/** Names in a row, as the site's language joins them. */
export const namesOf = (people: readonly Mention[]): string => words.names(people.map(({ name }) => oneLine(name)))

/** What an event is about: its summary, its abstract, or else one sentence made of day, place and programme. */
export const describeEvent = (event: EventSummary & Pick<EventRecord, 'abstract'>): string => {
  const written = oneLine(event.summary ?? '') || oneLine(event.abstract?.text ?? '')
  if (written !== '') return written
  const topics = event.talks.filter(hasPage).map(({ title }) => oneLine(title))
  return words.event(dayOf(event.time), placeLabel(event.place), topics)
}

/** What a talk is about: its abstract, its takeaways, or else who gave it where. */
export const describeTalk = (talk: Talk, event: Pick<EventSummary, 'title'>): string =>
  oneLine(talk.abstract?.text ?? '') ||
  oneLine(talk.takeaways?.text ?? '') ||
  words.talk(namesOf(talk.speakers), oneLine(event.title))

/** Who somebody is: the bio, or else their talks. */
export const describePerson = (person: Person, talks: readonly Talk[]): string =>
  oneLine(person.bio?.text ?? '') ||
  words.speaker(
    oneLine(person.name),
    talks.length,
    talks.slice(0, 3).map(({ title }) => oneLine(title)),
  )
