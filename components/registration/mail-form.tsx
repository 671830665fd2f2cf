import { routes } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
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

const words = registrationWords().desk

/** A mail to all guests of an event: written, looked at, sent. */
export const MailForm = ({ event, draft }: Props) => (
  <form className="tool" data-registration="" method="post" action={routes.deskEventStep(event.slug, 'mail/send')}>
    <h2>{words.write[0]}</h2>
    <p>{words.write[1]}</p>
    <label htmlFor="mail-to">{words.to}</label>
    <select id="mail-to" name="to" defaultValue={draft?.to ?? 'seats'}>
      <option value="seats">{words.audiences.seats}</option>
      <option value="waiting">{words.audiences.waiting}</option>
      <option value="all">{words.audiences.all}</option>
    </select>
    <label htmlFor="mail-text">{words.text}</label>
    <textarea id="mail-text" name="text" required maxLength={4000} defaultValue={draft?.text} />
    <button type="submit" className="plain-button">
      {words.preview}
    </button>
    {draft === undefined || draft.text === '' ? null : (
      <>
        <div className="preview preview-whole">{draft.text}</div>
        <input type="hidden" name="key" value={draft.key} />
        <button type="submit" name="send" value="1" className="plain-button plain-button-main">
          {words.sendTo(draft.count)}
        </button>
      </>
    )}
  </form>
)
