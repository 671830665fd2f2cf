import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { stopOf } from '@/lib/mesh'
import type { EventSummary, Talk } from '@/lib/model'
import { drawEvent } from '../event/look'
import { glyphOf } from '../ui/glyph'
import { hueStyle } from '../ui/hue-style'
import { MeshPair } from '../ui/mesh-pair'

type Props = {
  readonly event: EventSummary
  /** The talk whose stop is grown; without one the whole event, its colours turned round. */
  readonly talk?: Talk
  readonly hue: number
  readonly which: string
  readonly caption: ReactNode
}

/** A talk, or the event it belongs to, as one frame of a line of three. */
export const TalkFrame = ({ event, talk, hue, which, caption }: Props) => {
  const stop = talk === undefined ? undefined : stopOf(event, talk)
  const focus = stop === undefined ? {} : { focus: { stop, glyph: glyphOf(talk?.speakers[0]?.name ?? '') } }
  return (
    <li className={talk === undefined ? 'frame tone this' : 'frame tone'} style={hueStyle(hue)}>
      <a href={talk === undefined ? routes.event(event.slug) : routes.talk(event.slug, talk.slug)}>
        <span className="mesh">
          <MeshPair draw={(format) => drawEvent(event, { format, labels: [], detail: 'linked', ...focus })} />
        </span>
        <span className="caption">
          <b>
            <span className="which">{which}</span>
            {caption}
          </b>
        </span>
      </a>
    </li>
  )
}
