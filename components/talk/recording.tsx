import { messages } from '@/i18n'
import { drawMesh } from '@/lib/mesh'
import { playerOf } from '@/lib/views/player'
import { live } from '../browser/live'
import { MeshDrawing } from '../ui/mesh-drawing'
import { siteOf } from '../ui/site-of'

type Props = {
  /** Address of the recording. */
  readonly video: string
  readonly title: string
}

const words = messages.talk

/** A recording as a stop of the route. It is a link; where it can be played here, a press loads it in place. */
export const Recording = ({ video, title }: Props) => {
  const player = playerOf(video)
  const host = player?.host ?? siteOf(video)
  const content = (
    <>
      <span className="mesh">
        <MeshDrawing className="band" drawing={drawMesh('', 0, { format: 'band' })} />
      </span>
      <span className="play" />
      <span className="recording-text">
        <b>{player === undefined ? words.open : words.load}</b>
        <span>{player === undefined ? words.openHint(host) : words.loadHint(host)}</span>
      </span>
    </>
  )
  return player === undefined ? (
    <a className="recording" href={video} rel="noopener noreferrer">
      {content}
    </a>
  ) : (
    <a
      className="recording"
      href={video}
      rel="noopener noreferrer"
      {...live('play', { src: player.src, title: words.frame(title) })}
    >
      {content}
    </a>
  )
}
