import { routes } from '@/config/routes'
import { messages } from '@/i18n'

type Props = {
  /** The name of the list. */
  readonly what: string
  /** Whether there is an event to go to instead. */
  readonly hasEvents: boolean
}

const words = messages.lists

/** What an empty list says of itself. */
export const NoneYet = ({ what, hasEvents }: Props) => (
  <>
    {words.noneYet(what)}
    {hasEvents && (
      <a className="inline-block" href={routes.events()}>
        {words.toEvents}
      </a>
    )}
  </>
)
