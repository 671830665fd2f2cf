import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { TitleText } from '../ui/title-text'

type Props = {
  readonly event: Pick<EventSummary, 'title' | 'series'>
  /** Only the number, where the series is plain from what stands around. */
  readonly short?: boolean
}

/** What an event is called in short: its series and number, which never part at a line's end; else its title. */
export const EditionName = ({ event: { title, series }, short = false }: Props) => {
  if (series?.number === undefined) return <TitleText>{title}</TitleText>
  if (short) return messages.lists.edition(series.number, series.name)
  return (
    <>
      {series.name} <span className="phrase">{messages.lists.edition(series.number, series.name)}</span>
    </>
  )
}
