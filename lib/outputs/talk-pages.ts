import { routes } from '@/config/routes'
import type { EventSummary, Talk } from '@/lib/model'
import { absoluteUrl } from './absolute-url'

/** Whether a part of the programme has a page of its own: all but breaks. */
export const hasPage = ({ kind }: Talk): boolean => kind !== 'break'

/** Full address of a talk's own page; undefined for a break. */
export const talkPage = (event: Pick<EventSummary, 'slug'>, talk: Talk, origin: string): string | undefined =>
  hasPage(talk) ? absoluteUrl(origin, routes.talk(event.slug, talk.slug)) : undefined
