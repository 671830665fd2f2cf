import { env } from '@/config/env'
import { routes, webcal } from '@/config/routes'
import { messages } from '@/i18n'
import { CopyButton } from '../ui/copy-button'

type Props = {
  /** Path of a calendar. */
  readonly calendar: string
  readonly label: string
  /** Years with a calendar of their own, where the archive is too large for one. */
  readonly years?: readonly string[]
}

const words = messages.calendar

/** How to follow a calendar: a link that its application opens, and the address to copy for all others. */
export const Subscribe = ({ calendar, label, years = [] }: Props) => {
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
      {years.length > 0 && (
        <p className="calendar-years">
          <span className="text-muted">{words.years}</span>
          {years.map((year) => (
            <a key={year} href={routes.yearCalendar(year)}>
              {year}
            </a>
          ))}
        </p>
      )}
    </details>
  )
}
