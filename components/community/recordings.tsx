import './pages.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import type { RecordingFilter, RecordingPage } from '@/lib/views/recordings'
import type { Recording } from '@/lib/views/talks'
import { Pages } from '../event/archive'
import { placeWords } from '../event/event-words'
import { FacetList } from '../site/facet-list'
import { Masthead } from '../site/masthead'
import { Section } from '../site/section'
import { dayWords } from '../ui/event-date'
import { hueStyle } from '../ui/mesh'
import { Names } from '../ui/names'
import { inLanguage } from '../ui/rich-text'
import { TitleText } from '../ui/title-text'

const words = messages.community.recordings

type Props = { readonly page: RecordingPage; readonly archive: readonly EventSummary[] }

/** Every recorded talk, narrowed by links, year by year. */
export const Recordings = ({ page, archive }: Props) => (
  <>
    <Masthead title={words.title} count={page.count}>
      {words.summary(messages.lists.talks(page.count), messages.event.speakers(page.speakers))}
      <br />
      <a href={routes.recordingsAtom()}>
        <b>{words.subscribe}</b>
      </a>
    </Masthead>
    <nav className="facets columns" aria-label={words.filter}>
      {page.facets
        .filter(({ options }) => options.length > 0)
        .map(({ facet, options, all }) => (
          <FacetList
            key={facet}
            title={words.facets[facet]}
            columns={facet === 'series' ? 1 : 2}
            links={[
              ...(facet === 'year' || page.filter[facet] !== undefined
                ? [
                    {
                      name: messages.lists.all,
                      href: routes.recordings(withOnly(page.filter, facet, undefined)),
                      count: all,
                      chosen: page.filter[facet] === undefined,
                    },
                  ]
                : []),
              ...options.map(({ slug, name, count, chosen }) => ({
                name,
                href: routes.recordings(withOnly(page.filter, facet, chosen ? undefined : slug)),
                count,
                chosen,
              })),
            ]}
          />
        ))}
    </nav>
    {page.count === 0 ? <p className="section columns">{words.nothing}</p> : null}
    {page.years.map(({ year, recordings }) => (
      <Section key={year} id={`y${year}`} title={<span className="recordings-year">{year}</span>}>
        <ul className="rows recordings columns-matter">
          {recordings.map((recording) => (
            <Row key={`${recording.event.slug}/${recording.talk.slug}`} recording={recording} archive={archive} />
          ))}
        </ul>
      </Section>
    ))}
    <Pages page={page.page} pages={page.pages} hrefOf={(at) => routes.recordings(page.filter, at)} />
  </>
)

const withOnly = (
  filter: RecordingFilter,
  facet: keyof RecordingFilter,
  value: string | undefined,
): RecordingFilter => {
  const { [facet]: _, ...rest } = filter
  return value === undefined ? rest : { ...rest, [facet]: value }
}

const Row = ({ recording: { event, talk }, archive }: { readonly recording: Recording } & Pick<Props, 'archive'>) => (
  <li className="row tone" style={hueStyle(hueOf(archive, event))}>
    <span className="play-plate" aria-hidden="true">
      <span className="play-node" />
    </span>
    <p className="row-title" {...inLanguage(event.language)}>
      <a href={routes.pageOfTalk(event.slug, talk)}>
        <TitleText>{talk.title}</TitleText>
      </a>
    </p>
    <p className="row-detail row-strong who-spoke">
      <Names names={talk.speakers.map(({ name }) => name)} most={3} />
    </p>
    <p className="row-detail when-spoke">
      {[dayWords(event.time.start.date, 'numeral'), placeWords(event, true)].filter(Boolean).join(messages.lists.comma)}
    </p>
  </li>
)
