import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Entry } from '@/lib/search/fields'
import type { Hit } from '@/lib/search/search'
import { MarkedText } from './marked-text'
import { ReasonText } from './reason-text'

type TermOf = Extract<Entry, { readonly term: unknown }>

type Props = { readonly hit: Hit; readonly entry: TermOf }

const hrefs: Readonly<Record<TermOf['kind'], (slug: string) => string>> = {
  tag: routes.tag,
  series: routes.series,
  city: routes.city,
  venue: routes.venue,
}

/** A topic, series, city or venue that was found: how many events, why, and over which years. */
export const FoundTerm = ({ hit: { title, because }, entry: { kind, term } }: Props) => (
  <li className="row tone">
    <b className="lead">
      {term.events}
      <span className="in-year">{messages.search.eventsUnit}</span>
    </b>
    <p className="title">
      <a href={hrefs[kind](term.slug)}>
        <MarkedText stretches={title} />
      </a>
    </p>
    <p className="detail">
      {because && <ReasonText because={because} {...(because.reason === 'alias' && { name: messages.terms.also })} />}
    </p>
    <p className="detail">{messages.lists.yearsShort(...term.years)}</p>
  </li>
)
