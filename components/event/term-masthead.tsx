import { messages } from '@/i18n'
import type { TermPage } from '@/lib/views/term-page'
import { Masthead } from '../site/masthead'
import { Subscribe } from '../site/subscribe'
import { Phrases } from '../ui/phrases'

type Props = {
  readonly page: TermPage
  /** Address of its calendar. */
  readonly calendar: string
  /** Other names. */
  readonly also?: readonly string[]
}

/** The head of a topic, city or series: how many events, over which years, with whom, and its calendar. */
export const TermMasthead = ({ page: { term, events, span, talks, speakers }, calendar, also = [] }: Props) => {
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
