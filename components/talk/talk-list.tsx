import type { ReactNode } from 'react'
import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import type { Given } from '@/lib/views/talks-like'
import { Section } from '../site/section'
import { TalkRow } from './talk-row'

type Props = {
  readonly id: string
  readonly title: ReactNode
  readonly talks: readonly Given[]
  readonly archive: readonly EventSummary[]
}

/** Talks of several events one below the other; no section where there are none. */
export const TalkList = ({ id, title, talks, archive }: Props) =>
  talks.length === 0 ? null : (
    <Section id={id} title={title}>
      <ul className="rows with-mesh matter">
        {talks.map(({ event, talk }) => (
          <TalkRow key={`${event.slug}/${talk.slug}`} event={event} talk={talk} hue={hueOf(archive, event)} />
        ))}
      </ul>
    </Section>
  )
