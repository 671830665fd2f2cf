import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Talk } from '@/lib/model'

type Crumb = { readonly name: string; readonly href: string }

type BreadcrumbsProps = {
  /** The pages between home and this one. */
  readonly trail: readonly Crumb[]
  /** This page. */
  readonly here: string
  /** No heading says what stands here: it stays in sight on a phone. */
  readonly whole?: boolean
}

/** The way from home to this page, drawn as a piece of the route. */
export const Breadcrumbs = ({ trail, here, whole = false }: BreadcrumbsProps) => (
  <nav className={whole ? 'breadcrumbs breadcrumbs-whole' : 'breadcrumbs'} aria-label={messages.breadcrumbs.label}>
    <ol>
      {[{ name: messages.breadcrumbs.home, href: routes.home() }, ...trail].map(({ name, href }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
      <li>
        <span aria-current="page">{here}</span>
      </li>
    </ol>
  </nav>
)

type EventBreadcrumbsProps = {
  readonly event: Pick<EventSummary, 'slug' | 'title'>
  /** On the page of one of its talks. */
  readonly talk?: Pick<Talk, 'title'>
}

/** The way to an event, and from a talk back to it. */
export const EventBreadcrumbs = ({ event, talk }: EventBreadcrumbsProps) => {
  const events = { name: messages.site.sections.events, href: routes.events() }
  return talk === undefined ? (
    <Breadcrumbs trail={[events]} here={event.title} />
  ) : (
    <Breadcrumbs trail={[events, { name: event.title, href: routes.event(event.slug) }]} here={talk.title} />
  )
}
