import '../site/lists.css'
import { isLarge } from '@/config/prepared'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import {
  type ArchivePage,
  type Facet,
  type FacetOptions,
  type Filter,
  type Option,
  without,
} from '@/lib/views/archive-page'
import { byYear } from '@/lib/views/by-year'
import { type FacetLink, FacetList } from '../site/facet-list'
import { Masthead } from '../site/masthead'
import { FirstPoster } from '../site/none-yet'
import { Section } from '../site/section'
import { Subscribe } from '../site/subscribe'
import { Still } from '../ui/still'
import { valueWords } from './event-words'
import { EventRows } from './rows'

const words = messages.archive

type PagesProps = {
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
  /** What the ways back and on are called, where it is not by age. */
  readonly words?: { readonly newer: string; readonly older: string }
}

/** The way through a list that one page does not hold; nothing where it does. */
export const Pages = ({ page, pages, hrefOf, words: { newer, older } = words }: PagesProps) =>
  pages <= 1 ? null : (
    <nav className="columns pages" aria-label={words.pages}>
      <p className="actions">
        {page > 1 && (
          <a className="action" rel="prev" href={hrefOf(page - 1)}>
            {newer}
          </a>
        )}
        {page < pages && (
          <a className="action action-main" rel="next" href={hrefOf(page + 1)}>
            {older}
          </a>
        )}
      </p>
      <p>{words.page(page, pages)}</p>
    </nav>
  )

type ArchiveFacetsProps = { readonly filter: Filter; readonly facets: readonly FacetOptions[] }

/** The filters of the archive: links that combine; a chosen one leads back, and the first of each opens it again. */
const ArchiveFacets = ({ filter, facets }: ArchiveFacetsProps) => (
  <nav className="facets columns" aria-label={words.filter}>
    {facets
      .filter(({ options }) => options.length > 0)
      .map((group) => (
        <FacetList
          key={group.facet}
          title={words.facets[group.facet]}
          links={linksOf(group, filter)}
          columns={group.facet === 'series' ? 1 : 2}
        />
      ))}
  </nav>
)

const linksOf = ({ facet, options, all }: FacetOptions, filter: Filter): readonly FacetLink[] => [
  ...(all > 0 && (facet === 'year' || filter[facet] !== undefined)
    ? [
        {
          name: messages.lists.all,
          href: routes.archive(without(filter, facet)),
          count: all,
          chosen: filter[facet] === undefined,
        },
      ]
    : []),
  ...options.map((option) => ({
    name: nameOf(option),
    href: hrefOf(option, facet, filter),
    count: option.count,
    chosen: option.chosen,
  })),
]

const hrefOf = ({ slug, chosen }: Option, facet: Facet, filter: Filter): string =>
  `${routes.archive(chosen ? without(filter, facet) : { ...filter, [facet]: slug })}`

const nameOf = ({ name }: Option): string => name ?? messages.event.online

type ArchiveNothingProps = {
  readonly page: ArchivePage
  /** Events without any filter. */
  readonly total: number
}

/** Where nothing meets a filter: what to let go of, and how many events each step leads to. */
const ArchiveNothing = ({ page, total }: ArchiveNothingProps) => (
  <section className="columns nothing" aria-labelledby="nothing-h">
    <h2 id="nothing-h">
      {words.nothing[0]}
      <span className="phrase">{words.nothing[1]}</span>
    </h2>
    <div className="releases">
      <p>{words.nothingText}</p>
      <FacetList
        columns={1}
        links={[
          ...page.releases.map(({ facet, rest, count }) => ({
            name: words.release(valueWords(page, facet)),
            href: routes.archive(rest),
            count,
          })),
          { name: words.clear, href: routes.events(), count: total },
        ]}
      />
    </div>
  </section>
)

type ArchiveProps = {
  readonly page: ArchivePage
  readonly archive: readonly EventSummary[]
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The archive: filters, then what is coming, then the past by year. */
export const Archive = ({ page, archive, now }: ArchiveProps) => {
  const { filter, facets, count, span, cities, online, coming, years } = page
  return (
    <>
      <Masthead title={words.title} count={count}>
        {span && words.summary(messages.lists.years(span.first, span.last), cities, online)}
        <Subscribe
          calendar={routes.calendar()}
          label={words.subscribe}
          years={isLarge(archive.length) ? byYear(archive).map(({ year }) => year) : []}
        />
      </Masthead>
      <Still>
        <ArchiveFacets filter={filter} facets={facets} />
        {archive.length === 0 && <FirstPoster />}
        {archive.length > 0 && count === 0 && <ArchiveNothing page={page} total={archive.length} />}
        {coming.length > 0 && (
          <Section id="coming" title={words.coming} stays className="year-section">
            <EventRows events={coming} archive={archive} now={now} withYear />
          </Section>
        )}
        {years.map(({ year, events }) => (
          <Section key={year} id={`y${year}`} title={year} stays className="year-section">
            <EventRows events={events} archive={archive} now={now} />
          </Section>
        ))}
        <Pages page={page.page} pages={page.pages} hrefOf={(at) => routes.archive(filter, at)} />
      </Still>
    </>
  )
}
