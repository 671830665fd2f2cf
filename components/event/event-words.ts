import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { type Material, materialsOf } from '@/lib/views/materials'

const words = messages.lists

/** Where in one word: the city, 线上, or what the organizer wrote. */
export const placeWords = ({ place }: Pick<EventSummary, 'place'>): string => {
  if (place.kind === 'online') return messages.event.online
  const city = place.kind === 'venue' ? place.city?.name : undefined
  const there = city ?? place.label ?? words.somewhere
  return place.kind === 'venue' && place.online !== undefined ? `${there} + ${messages.event.online}` : there
}

/** `4 位讲师`, or that nobody is announced. */
export const speakerWords = (count: number): string =>
  count === 0 ? messages.event.noSpeakers : messages.event.speakers(count)

/** What can be watched and read: `录像 6，幻灯片 4`; without numbers where it is one link for the whole event. */
export const materialWords = (event: EventSummary): string => {
  const { recordings, decks } = materialsOf(event)
  return [material(messages.event.recording, recordings), material(messages.event.slides, decks)]
    .filter(Boolean)
    .join(words.comma)
}

const material = (name: string, { talks, whole }: Material): string => {
  if (talks > 0) return words.some(name, talks)
  return whole === undefined ? '' : name
}
