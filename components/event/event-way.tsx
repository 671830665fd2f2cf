import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Talk } from '@/lib/model'
import { Breadcrumbs } from '../site/breadcrumbs'

type Props = {
  readonly event: Pick<EventSummary, 'slug' | 'title'>
  /** On the page of one of its talks. */
  readonly talk?: Pick<Talk, 'title'>
}

/** The way to an event, and from a talk back to it. */
export const EventWay = ({ event, talk }: Props) => {
  const events = { name: messages.site.sections.events, href: routes.events() }
  return talk === undefined ? (
    <Breadcrumbs trail={[events]} here={event.title} />
  ) : (
    <Breadcrumbs trail={[events, { name: event.title, href: routes.event(event.slug) }]} here={talk.title} />
  )
}
