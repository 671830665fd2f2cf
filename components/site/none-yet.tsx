import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { drawMesh } from '@/lib/mesh'
import { MeshPair } from '../ui/mesh'

const firstWords = messages.first
const listsWords = messages.lists

/** Where there is no event yet: the line before its first stop, a calendar to wait with, and how the first one is made. */
export const FirstPoster = () => (
  <div className="poster">
    <div className="poster-above">
      <p className="poster-meta">{firstWords.label}</p>
      <p className="numeral" aria-hidden="true">
        #1
      </p>
    </div>
    <div className="mesh">
      <MeshPair draw={(format) => drawMesh('first', 0, { format })} />
    </div>
    <div className="poster-below">
      <h2>{firstWords.heading}</h2>
      <p className="poster-when mt-1">{firstWords.visitors}</p>
      <p className="poster-facts">
        <span className="col-span-full">{firstWords.organizers}</span>
        <code className="col-span-full whitespace-nowrap">npm run new -- event</code>
      </p>
      <p className="actions actions-single">
        <a className="action action-main" href={routes.calendar()}>
          {firstWords.subscribe}
        </a>
      </p>
    </div>
  </div>
)

type Props = {
  /** The name of the list. */
  readonly what: string
  /** Whether there is an event to go to instead. */
  readonly hasEvents: boolean
}

/** What an empty list says of itself. */
export const NoneYet = ({ what, hasEvents }: Props) => (
  <>
    {listsWords.noneYet(what)}
    {hasEvents && (
      <a className="inline-block" href={routes.events()}>
        {listsWords.toEvents}
      </a>
    )}
  </>
)
