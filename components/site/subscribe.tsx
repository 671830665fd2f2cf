import { env } from '@/config/env'
import { webcal } from '@/config/routes'
import { messages } from '@/i18n'
import { CopyButton } from '../ui/copy-button'

type Props = {
  /** Path of a calendar. */
  readonly calendar: string
  readonly label: string
}

const words = messages.calendar

/** How to follow a calendar: a link that its application opens, and the address to copy for all others. */
export const Subscribe = ({ calendar, label }: Props) => {
  const address = `${env.siteUrl()}${calendar}`
  return (
    <details className="calendar-menu">
      <summary>{label}</summary>
      <p>
        <a href={webcal(address)}>{words.subscribeNow}</a>
      </p>
      <p className="text-muted">{words.subscribeHint}</p>
      <p className="calendar-address">
        <input readOnly aria-label={words.address} value={address} />
        <CopyButton text={address} label={messages.copy.copy} done={messages.copy.copied} />
      </p>
    </details>
  )
}
