import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { TermPage } from '@/lib/views/term-pages'
import { FacetList } from '../site/facet-list'
import { Masthead } from '../site/masthead'
import { Section } from '../site/section'
import { Subscribe } from '../site/subscribe'
import { Phrases } from '../ui/title-text'
import { EventRows } from './rows'

type TermMastheadProps = {
  readonly page: TermPage
  /** Address of its calendar. */
  readonly calendar: string
  /** Other names. */
  readonly also?: readonly string[]
}

/** The head of a topic, city or series: how many events, over which years, with whom, and its calendar. */
export const TermMasthead = ({
  page: { term, events, span, talks, speakers },
  calendar,
  also = [],
}: TermMastheadProps) => {
  const { lists, terms, event } = messages
  const facts = [
    also.length > 0 ? `${terms.also} ${also.join(lists.and)}` : '',
    span === undefined ? '' : lists.years(span.first, span.last),
    talks > 0 ? lists.talks(talks) : '',
    speakers > 0 ? event.speakers(speakers) : '',
  ].filter(Boolean)
  return (
    <Masthead title={term.name} count={events.length}>
      <Phrases
        parts={facts.map((fact, at) => (at < facts.length - 1 ? `${fact}${lists.comma}` : terms.summary(fact)))}
      />
      <Subscribe calendar={calendar} label={terms.subscribe(term.name)} />
    </Masthead>
  )
}

type TermRowsProps = {
  readonly page: TermPage
  readonly archive: readonly EventSummary[]
  readonly now: number
  readonly title: ReactNode
  /** The list of all of them, where this page does not hold them. */
  readonly href: string
  readonly factsOf?: Parameters<typeof EventRows>[0]['factsOf']
}

const words = messages.terms

/** The events of a topic, city or series: what is coming in a section of its own, then the past. */
export const TermRows = ({ page: { coming, past, events }, archive, now, title, href, factsOf }: TermRowsProps) => {
  const rest = events.length - coming.length - past.length
  const rows = { archive, now, withYear: true, ...(factsOf && { factsOf }) }
  return (
    <>
      {coming.length > 0 && (
        <Section id="coming" title={messages.archive.coming}>
          <EventRows events={coming} {...rows} />
        </Section>
      )}
      {past.length > 0 && (
        <Section
          id="events"
          title={title}
          hint={<p>{rest > 0 ? <a href={href}>{words.all(events.length)}</a> : words.newestFirst}</p>}
        >
          <EventRows events={past} {...rows} />
        </Section>
      )}
    </>
  )
}

type AlongsideProps = { readonly terms: TermPage['alongside'] }

/** The other topics of a topic's events. */
export const Alongside = ({ terms }: AlongsideProps) =>
  terms.length === 0 ? null : (
    <Section id="alongside" title={messages.terms.alongside}>
      <FacetList
        className="columns-matter"
        columns={4}
        links={terms.map(({ term, events }) => ({
          name: term.name,
          href: routes.tag(term.slug),
          count: events.length,
        }))}
      />
    </Section>
  )
