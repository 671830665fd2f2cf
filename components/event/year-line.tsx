import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { Filter } from '@/lib/views/filter'
import type { Year } from '@/lib/views/timeline'
import { Sheet } from './sheet'

type Props = {
  /** The latest first; events within a year the oldest first. */
  readonly years: readonly Year[]
  readonly archive: readonly EventSummary[]
  /** Of the archive, only what meets this: plates lead to the rest of their year. */
  readonly filter?: Filter | undefined
}

const words = messages.home

/** Every event as a poster on one line, year by year. */
export const YearLine = ({ years, archive, filter = {} }: Props) =>
  years.map(({ year, events }) => (
    <Sheet
      key={year}
      title={year}
      caption={words.yearCount(events.length)}
      label={words.yearSheet(year)}
      events={events}
      archive={archive}
      href={routes.archive({ ...filter, year })}
    />
  ))
