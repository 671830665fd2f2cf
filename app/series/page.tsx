import { Sheet } from '@/components/event/sheet'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { yearSpan } from '@/lib/views/order'
import { termIndex } from '../term-index'
import { series } from '../term-kinds'

export const revalidate = 300

const yearsOf = (events: readonly EventSummary[]): string => {
  const span = yearSpan(events)
  return span === undefined ? '' : messages.lists.yearsShort(span.first, span.last)
}

const { generateMetadata, Page } = termIndex(series, {
  note: ({ length }) => messages.terms.seriesNote(length),
  list: (entries, archive) =>
    entries.map(({ term, events }) => (
      <section key={term.slug} className="series-line" aria-labelledby={`s-${term.slug}`}>
        <h2 id={`s-${term.slug}`} className="columns">
          <a href={routes.series(term.slug)}>{term.name}</a>
        </h2>
        <Sheet
          title={String(events.length)}
          caption={yearsOf(events)}
          label={term.name}
          events={events}
          archive={archive}
          href={routes.series(term.slug)}
        />
      </section>
    )),
})

export { generateMetadata }
export default Page
