import { routes } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import type { DoorList, EventSummary, ScanOutcome } from '@/lib/model'
import { live } from '../browser/live'
import { clockWords } from './moments'
import { deskStyle, doorStyle, formStyle, ticketStyle } from './styles'

const words = registrationWords().desk

type Guest = DoorList['guests'][number]

type Props = {
  readonly event: EventSummary
  readonly list: DoorList
  /** What the last scan or typed number came to. */
  readonly last: { readonly outcome: ScanOutcome['outcome']; readonly guest: Guest | undefined } | undefined
}

/** Yes: the line runs through. */
const THROUGH = 'M-400 60H800'
/** No: the line breaks. */
const BROKEN = 'M-400 60H120M120 20V100M280 20V100M280 60H800'

/**
 * The door: one answer fills the screen. It works by typing a number where no script runs; with one, the camera reads
 * codes, and goes on reading without a network.
 */
export const Door = ({ event, list, last }: Props) => (
  <div className="door">
    <style>{formStyle + ticketStyle + deskStyle + doorStyle}</style>
    <div className="door-bar">
      <a href={routes.deskEvent(event.slug)}>{words.door.list}</a>
      <b>{event.title}</b>
      <span data-door="count">{`${list.counts.came} / ${list.counts.taken}`}</span>
    </div>
    <p className="offline" data-door="offline" hidden>
      <i aria-hidden="true" />
      <span />
    </p>
    <div data-door="answer" aria-live="assertive">
      {last === undefined ? null : <Answer event={event} outcome={last.outcome} guest={last.guest} />}
    </div>
    <div className="viewfinder" data-door="viewfinder" hidden>
      <video muted playsInline />
      <p>{words.door.aim}</p>
    </div>
    <div className="door-foot">
      <p className="camera-start">
        <button
          type="button"
          className="plain-button main"
          {...live(
            'scan',
            {
              list: routes.deskEventStep(event.slug, 'list.json'),
              scans: routes.deskEventStep(event.slug, 'scans'),
              slug: event.slug,
              outcomes: words.door.outcomes,
              offline: words.door.offline(0).replace('0', '{count}'),
              next: words.door.next,
            },
            { busy: '…', failed: words.door.noCamera },
          )}
        >
          {words.door.camera}
        </button>
        <span role="status" />
      </p>
      <form className="desk-bar" method="post" action={routes.deskEventStep(event.slug, 'scans')} data-door="form">
        <input type="hidden" name="form" value="1" />
        <label className="sr-only" htmlFor="code">
          {words.door.type}
        </label>
        <input id="code" name="code" autoComplete="off" placeholder={words.door.type} required />
        <button type="submit" className="plain-button main">
          {words.door.count}
        </button>
      </form>
      <section className="last-scans">
        <h2>
          {words.door.last(list.counts.came, list.counts.taken)}
          <span />
        </h2>
        <ol data-door="last">
          {[...list.guests]
            .filter(({ cameAt }) => cameAt !== undefined)
            .sort((a, b) => (b.cameAt ?? 0) - (a.cameAt ?? 0))
            .slice(0, 5)
            .map(({ id, name, cameAt }) => (
              <li key={id}>
                <span className="mark-of came" aria-hidden="true" />
                {name}
                <time>{clockWords(cameAt ?? 0, event.time.zone)}</time>
              </li>
            ))}
        </ol>
      </section>
    </div>
  </div>
)

type AnswerProps = {
  readonly event: EventSummary
  readonly outcome: ScanOutcome['outcome']
  readonly guest: Guest | undefined
}

const Answer = ({ event, outcome, guest }: AnswerProps) => {
  const [word, advice] = words.door.outcomes[outcome]
  const isYes = outcome === 'in'
  return (
    <div className={isYes ? 'answer-yes tone' : 'answer-no'}>
      <p className={`answer-word${word.length > 2 ? ' long' : ''}`}>{word}</p>
      <div className="answer-line">
        <svg viewBox="0 0 400 120" preserveAspectRatio="none" aria-hidden="true">
          <path d={isYes ? THROUGH : BROKEN} />
        </svg>
      </div>
      <div className="answer-who">
        {guest === undefined ? null : <b>{guest.name}</b>}
        <span>
          {[
            guest?.number,
            outcome === 'again' && guest?.cameAt !== undefined ? clockWords(guest.cameAt, event.time.zone) : '',
            outcome === 'waiting' && guest?.place !== undefined ? words.place(guest.place) : '',
            advice,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {isYes && guest !== undefined ? (
          <form method="post" action={routes.deskEventStep(event.slug, 'guests')}>
            <input type="hidden" name="id" value={guest.id} />
            <input type="hidden" name="back" value="door" />
            <button type="submit" name="do" value="undo" className="plain-button undo">
              {words.undo}
            </button>
          </form>
        ) : null}
      </div>
    </div>
  )
}
