import type { EventSummary } from '@/lib/model'
import { latestYears } from '@/lib/views/year-line'
import { Strip } from './strip'
import { YearLine } from './year-line'

type Props = {
  /** The oldest first. */
  readonly events: readonly EventSummary[]
  readonly archive: readonly EventSummary[]
  /** What they have in common, as the archive's filter. */
  readonly filter: Parameters<typeof YearLine>[0]['filter']
}

/** Posters that stand side by side; of more, each year gets a line. */
const roomy = 8

/** So many posters are drawn at most: the latest years. */
const most = 60

/** The posters of a topic, city or series on one line. */
export const PosterLine = ({ events, archive, filter }: Props) =>
  events.length > roomy ? (
    <YearLine years={latestYears(events, most)} archive={archive} filter={filter} />
  ) : (
    <Strip events={events} archive={archive} />
  )
