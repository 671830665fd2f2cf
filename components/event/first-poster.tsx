import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { drawMesh } from '@/lib/mesh'
import { MeshPair } from '../ui/mesh-pair'

const words = messages.first

/** Where there is no event yet: the line before its first stop, a calendar to wait with, and how the first one is made. */
export const FirstPoster = () => (
  <div className="poster">
    <div className="poster-above">
      <p className="poster-meta">{words.label}</p>
      <p className="numeral" aria-hidden="true">
        #1
      </p>
    </div>
    <div className="mesh">
      <MeshPair draw={(format) => drawMesh('first', 0, { format })} />
    </div>
    <div className="poster-below">
      <h2>{words.heading}</h2>
      <p className="poster-when mt-1">{words.visitors}</p>
      <p className="poster-facts">
        <span className="col-span-full">{words.organizers}</span>
        <code className="col-span-full whitespace-nowrap">npm run new -- event</code>
      </p>
      <p className="actions single">
        <a className="action main" href={routes.calendar()}>
          {words.subscribe}
        </a>
      </p>
    </div>
  </div>
)
