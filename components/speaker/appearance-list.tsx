import { hueOf } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import type { Appearance } from '@/lib/views/appearances'
import { yearOf } from '@/lib/views/order'
import { AppearanceItem } from './appearance-item'

type Props = {
  /** The latest first. */
  readonly appearances: readonly Appearance[]
  readonly archive: readonly EventSummary[]
}

/** A life of talks along the route, the stops in the colours of their series. */
export const AppearanceList = ({ appearances, archive }: Props) => (
  <ol className="programme years text">
    {appearances.map((appearance, at) => {
      const { event, talk } = appearance
      const before = appearances[at - 1]
      return (
        <AppearanceItem
          key={`${event.slug}/${talk?.slug ?? ''}`}
          appearance={appearance}
          hue={hueOf(archive, event)}
          withYear={before === undefined || yearOf(before.event) !== yearOf(event)}
        />
      )
    })}
  </ol>
)
