import { CopyButton } from '@/components/ui/copy-button'
import { webcal } from '@/config/routes'
import { messages } from '@/i18n'

type Props = {
  /** Full address of a calendar. */
  readonly address: string
  /** Whose events it holds; all of them where it is left out. */
  readonly name?: string | undefined
}

const words = messages.calendar

/** How to follow a calendar: a link that its application opens, and the address for all others. */
export const Subscribe = ({ address, name }: Props) => (
  <details className="calendar-menu">
    <summary>{name === undefined ? words.subscribe : words.subscribeTo(name)}</summary>
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
