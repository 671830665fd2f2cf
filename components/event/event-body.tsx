import type { ReactNode } from 'react'
import { messages } from '@/i18n'
import type { EventRecord } from '@/lib/model'
import type { Avatars } from '@/lib/views/avatars'
import { isTalk } from '@/lib/views/counts'
import { foreignLanguage } from '../ui/foreign-language'
import { RichText } from '../ui/rich-text'
import { Programme } from './programme'

type Props = {
  readonly event: EventRecord
  readonly avatars: Avatars
  /** The facts, which stay in sight beside both parts. */
  readonly children: ReactNode
}

const words = messages.event

/** What an event is about and what happens in it, with the facts beside. */
export const EventBody = ({ event, avatars, children }: Props) => {
  const hasIntroduction = event.summary !== undefined || event.abstract !== undefined
  return (
    <div className="section columns parts">
      {hasIntroduction ? <Introduction event={event} /> : null}
      {event.body.length === 0 ? null : (
        <section className="part" aria-labelledby="programme">
          <div className="section-head stays">
            <h2 id="programme">{event.talks.length > 0 ? words.programme : words.details}</h2>
            <p>
              {event.talks.length > 0
                ? words.programmeSize(event.talks.filter(isTalk).length, event.speakers.length)
                : ''}
            </p>
          </div>
          <div className="text">
            <Programme event={event} avatars={avatars} />
          </div>
        </section>
      )}
      {children}
    </div>
  )
}

const Introduction = ({ event }: { readonly event: EventRecord }) => (
  <section className="part" aria-labelledby="introduction">
    <div className="section-head stays">
      <h2 id="introduction">{words.introduction}</h2>
    </div>
    <div className="text introduction">
      {event.summary === undefined ? null : (
        <p className="lead" lang={foreignLanguage(event.language)}>
          {event.summary}
        </p>
      )}
      {event.abstract === undefined ? null : <RichText text={event.abstract} language={event.language} />}
    </div>
  </section>
)
