import { routes } from '@/config/routes'
import type { EventSummary } from '@/lib/model'

type Props = {
  readonly event: EventSummary
  /** After “show me”: what it would say, to how many. `key` names this mail, so that it goes out once. */
  readonly draft?: {
    readonly to: 'seats' | 'waiting' | 'all'
    readonly text: string
    readonly count: number
    readonly key: number
  }
}

/** A mail to all guests of an event: written, looked at, sent. */
export const MailForm = ({ event, draft }: Props) => (
  <form className="tool" data-registration="" method="post" action={routes.deskEventStep(event.slug, 'mail/send')}>
    <select name="to" defaultValue={draft?.to ?? 'seats'} aria-label="to">
      <option value="seats">seats</option>
      <option value="waiting">waiting</option>
      <option value="all">all</option>
    </select>
    <textarea name="text" required maxLength={4000} defaultValue={draft?.text} aria-label="text" />
    <button type="submit">preview</button>
    {draft === undefined || draft.text === '' ? null : (
      <>
        <div className="preview">{draft.text}</div>
        <input type="hidden" name="key" value={draft.key} />
        <button type="submit" name="send" value="1">
          send to {draft.count}
        </button>
      </>
    )}
  </form>
)
