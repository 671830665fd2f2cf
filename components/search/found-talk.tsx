import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Entry } from '@/lib/search/fields'
import type { Hit } from '@/lib/search/search'
import { EditionName } from '../event/edition-name'
import { Names } from '../ui/names'
import { placeOf } from './found-event'
import { FoundRow } from './found-row'
import { MarkedText } from './marked-text'
import { ReasonText } from './reason-text'

type Props = { readonly hit: Hit; readonly entry: Extract<Entry, { readonly kind: 'talk' }> }

/** A talk that was found: its own stop on the event's line, who gave it, and at which event. */
export const FoundTalk = ({ hit: { title, because }, entry: { talk, event, names } }: Props) => {
  const others = names.filter((name) => name !== because?.text.map(({ text }) => text).join(''))
  return (
    <FoundRow
      event={event}
      stops={event.speakers.length}
      stop={event.speakers.indexOf(talk.speakers[0] ?? '')}
      href={routes.talk(event.slug, talk.slug)}
      title={<MarkedText stretches={title} />}
      detail={
        <>
          {because && <ReasonText because={because} />}
          {because && others.length > 0 && messages.lists.comma}
          <Names names={others} most={3} />
        </>
      }
      more={
        <>
          {placeOf(event)}
          {messages.lists.comma}
          <EditionName event={event} />
        </>
      }
    />
  )
}
