import type { ReactNode } from 'react'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { TermPage } from '@/lib/views/term-page'
import { Section } from '../site/section'
import { EventRows } from './event-rows'

type Props = {
  readonly page: TermPage
  readonly archive: readonly EventSummary[]
  readonly now: number
  readonly title: ReactNode
  /** The list of all of them, where this page does not hold them. */
  readonly href: string
  readonly factsOf?: Parameters<typeof EventRows>[0]['factsOf']
}

const words = messages.terms

/** The events of a topic, city or series: what is coming in a section of its own, then the past. */
export const TermRows = ({ page: { coming, past, events }, archive, now, title, href, factsOf }: Props) => {
  const rest = events.length - coming.length - past.length
  const rows = { archive, now, withYear: true, ...(factsOf && { factsOf }) }
  return (
    <>
      {coming.length > 0 && (
        <Section id="coming" title={messages.archive.coming}>
          <EventRows events={coming} {...rows} />
        </Section>
      )}
      {past.length > 0 && (
        <Section
          id="events"
          title={title}
          hint={<p>{rest > 0 ? <a href={href}>{words.all(events.length)}</a> : words.newestFirst}</p>}
        >
          <EventRows events={past} {...rows} />
        </Section>
      )}
    </>
  )
}
