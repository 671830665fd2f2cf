import { type Drawing, type DrawOptions, drawMesh, labelsOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import type { EventState } from '@/lib/model/event-time'

/** The classes that give an event its tone in its state: colours change places while it is on, and leave when it is off. */
export const toneOf = ({ status }: Pick<EventSummary, 'status'>, state: EventState | undefined): string => {
  if (status === 'cancelled') return 'tone off'
  return state === 'running' && status !== 'postponed' ? 'tone now' : 'tone'
}

/** An event's drawing: its slug is the seed, each speaker a stop, numbered by talk unless `labels` says otherwise. */
export const drawEvent = (event: EventSummary, options: DrawOptions = {}): Drawing =>
  drawMesh(event.slug, event.speakers.length, {
    labels: labelsOf(event),
    idle: event.status === 'cancelled',
    ...options,
  })
