import '../site/lists.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { drawPortrait } from '@/lib/mesh'
import type { Person } from '@/lib/model'
import { yearOf } from '@/lib/views/order'
import type { SpeakerPage } from '@/lib/views/speakers'
import { MeshPair } from '../ui/mesh'
import { glyphOf } from '../ui/monogram'
import { Names } from '../ui/names'

/** Width of a text in em, roughly: Han characters are square, Latin letters a little over half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.6 : 1), 0)

/** Names wider than this are set smaller and may break. */
const roomy = 5

/** How a name stands on its poster: the width in em of what must not break, and whether it breaks at all. */
export const nameWidth = (name: string): { readonly widest: number; readonly long: boolean } => {
  const long = widthOf(name) > roomy
  const words = long ? name.split(/\s+|(?<=-)/) : [name]
  return { widest: Math.max(...words.map(widthOf)), long }
}

type Props = { readonly person: Person; readonly page: SpeakerPage }

const words = messages.speakers

/** A person as a poster: their name as large as a date, one node magnified, and a small one for each event. */
export const SpeakerPoster = ({ person, page }: Props) => {
  const { widest, long } = nameWidth(person.name)
  const labels = page.events.map((event) => yearOf(event).slice(2))
  const organizations = person.organizations.map(({ name }) => name).join(messages.lists.and)
  const post = person.role ?? page.roles[0]?.role
  return (
    <header className="poster portrait">
      <div className="poster-above">
        <p className="poster-meta">
          <span>{words.one}</span>
          {page.span && <span>{messages.lists.yearsShort(page.span.first, page.span.last)}</span>}
        </p>
        <h1 className={long ? 'numeral long' : 'numeral'} style={{ '--widest': widest }}>
          {person.name}
        </h1>
      </div>
      <div className="mesh">
        <MeshPair draw={(format) => drawPortrait(glyphOf(person.name), labels, format)} />
      </div>
      <div className="poster-below">
        <p className="poster-when">{[organizations, post].filter(Boolean).join(messages.lists.comma)}</p>
        <PortraitFacts page={page} />
        <p className={page.appearances.length > 0 ? 'actions' : 'actions actions-single'}>
          {page.appearances.length > 0 && (
            <a className="action action-main" href="#talks">
              {words.talks} <span>{page.talks}</span>
            </a>
          )}
          <a className="action" href={routes.sliceCalendar('speakers', person.slug)}>
            {words.calendar}
          </a>
        </p>
      </div>
    </header>
  )
}

const PortraitFacts = ({ page: { talks, events, cities, coSpeakers } }: Pick<Props, 'page'>) => {
  const [first] = coSpeakers
  return (
    <dl className="poster-facts">
      <div>
        <dt>{messages.lists.talks(talks)}</dt>
        <dd>{events.length === 0 ? words.notYet : messages.lists.events(events.length)}</dd>
      </div>
      {cities.length > 0 && (
        <div>
          <dt>{messages.lists.cities(cities.length)}</dt>
          <dd>
            <Names names={cities.map(({ name }) => name)} most={4} />
          </dd>
        </div>
      )}
      {first && (
        <div className="poster-third">
          <dt>{words.coSpeakers(coSpeakers.length)}</dt>
          <dd>
            <a href={routes.speaker(first.person.slug)}>{first.person.name}</a>
            {coSpeakers.length > 1 && messages.lists.andOthers}
          </dd>
        </div>
      )}
    </dl>
  )
}
