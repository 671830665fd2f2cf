import { routes } from '@/config/routes'
import type { EventSummary, Talk } from '@/lib/records'
import { isTalk } from '@/lib/views/counts'
import { absoluteUrl } from './absolute-url'

/** Full address of a talk's own page; openings and breaks have none. */
export const talkPage = (event: Pick<EventSummary, 'slug'>, talk: Talk, origin: string): string | undefined =>
  isTalk(talk) ? absoluteUrl(origin, routes.talk(event.slug, talk.slug)) : undefined
