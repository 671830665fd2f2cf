import { routes } from '@/config/routes'
import { clockIn } from '@/i18n/moments'
import { registrationWords } from '@/i18n/registration'
import type { DoorList, EventSummary, ScanOutcome } from '@/lib/model'
import { live } from '../browser/live'
import type { DoorOptions } from '../browser/scan'
import { Template } from '../ui/still'
import { deskStyle, doorStyle, formStyle, ticketStyle } from './styles'

const words = registrationWords().desk

type Guest = DoorList['guests'][number]

type Props = {
  readonly event: EventSummary
  readonly list: DoorList
  /** What the last scan or typed number came to. */
  readonly last: { readonly outcome: ScanOutcome['outcome']; readonly guest: Guest | undefined } | undefined
}

/**
 * The door: one answer fills the screen. It works by typing a number where no script runs; with one, the camera reads
 * codes, and goes on reading without a network (components/browser/scan.ts).
 */
export const Door = ({ event, list, last }: Props) => (
  <div className="door">
    <style>{formStyle + ticketStyle + deskStyle + doorStyle}</style>
    <div className="door-bar">
      <a href={routes.deskEvent(event.slug)}>{words.door.list}</a>
      <h1>{event.title}</h1>
      <span data-door="count">{`${list.counts.came} / ${list.counts.taken}`}</span>
    </div>
    <div data-door="answer" aria-live="assertive">
      {last === undefined ? null : <Answer event={event} outcome={last.outcome} guest={last.guest} />}
    </div>
    <div className="viewfinder" data-door="viewfinder">
      <video muted playsInline aria-label={words.door.aim} />
      <svg viewBox="0 0 390 420" aria-hidden="true">
        <path d="M105 165V110H160M230 110H285V165M285 255V310H230M160 310H105V255" />
      </svg>
      <div className="camera-start">
        <button
          type="button"
          className="plain-button"
          {...live('scan', optionsFor(event), { busy: '…', failed: words.door.noCamera })}
        >
          {words.door.camera}
        </button>
        <p role="status" />
      </div>
      <p className="aim">{words.door.aim}</p>
    </div>
    <p className="offline" data-door="offline" role="status" hidden>
      <i aria-hidden="true" />
      <span />
    </p>
    <Template data-door="yes">
      <Answer event={event} outcome="in" guest={undefined} isTemplate />
    </Template>
    <Template data-door="no">
      <Answer event={event} outcome="unknown" guest={undefined} isTemplate />
    </Template>
    <div className="door-foot">
      <form className="desk-bar" method="post" action={routes.deskEventStep(event.slug, 'scans')}>
        <input type="hidden" name="form" value="1" />
        <label className="sr-only" htmlFor="code">
          {words.door.type}
        </label>
        <input id="code" name="code" autoComplete="off" placeholder={words.door.type} required />
        <button type="submit" className="plain-button plain-button-main">
          {words.door.count}
        </button>
      </form>
      <section className="last-scans">
        <h2>
          {words.door.recent}
          <span data-door="total">{words.door.last(list.counts.came, list.counts.taken)}</span>
        </h2>
        <ol data-door="last">
          {[...list.guests]
            .filter(({ cameAt }) => cameAt !== undefined)
            .sort((a, b) => (b.cameAt ?? 0) - (a.cameAt ?? 0))
            .slice(0, 5)
            .map(({ id, name, cameAt }) => (
              <li key={id}>
                <span className="mark-of came" aria-hidden="true" />
                <span>{name}</span>
                <time>{clockIn(event.time.zone, cameAt ?? 0)}</time>
              </li>
            ))}
        </ol>
      </section>
      <div className="door-buttons">
        <a href={`${routes.deskEvent(event.slug)}#q`}>{words.door.byName}</a>
        <a href={`${routes.deskEvent(event.slug)}#add`}>{words.add[0]}</a>
      </div>
    </div>
  </div>
)

const optionsFor = ({ slug, time }: EventSummary): DoorOptions => ({
  list: routes.deskEventStep(slug, 'list.json'),
  scans: routes.deskEventStep(slug, 'scans'),
  guests: routes.deskEventStep(slug, 'guests'),
  slug,
  zone: time.zone,
  outcomes: words.door.outcomes,
  offline: words.door.offline('{count}'),
  signedOut: words.door.signedOut('{count}'),
  total: words.door.last('{came}', '{taken}'),
  place: words.place('{place}'),
  kept: words.door.kept,
})

type AnswerProps = {
  readonly event: EventSummary
  readonly outcome: ScanOutcome['outcome']
  readonly guest: Guest | undefined
  /** To be filled in by the camera's program, which finds its places by `data-slot`. */
  readonly isTemplate?: boolean
}

/** Yes: the line runs through. No: it breaks. */
const Answer = ({ event, outcome, guest, isTemplate = false }: AnswerProps) => {
  const [word, advice] = words.door.outcomes[outcome]
  const isYes = outcome === 'in'
  const facts = [
    guest?.number,
    outcome === 'again' && guest?.cameAt !== undefined ? clockIn(event.time.zone, guest.cameAt) : '',
    outcome === 'waiting' && guest?.place !== undefined ? words.place(guest.place) : '',
    advice,
  ]
  const acts = isTemplate || (guest !== undefined && outcome !== 'again')
  return (
    <div className={isYes ? 'answer-yes tone' : 'answer-no'}>
      <p className={`answer-word${word.length > 2 ? ' long' : ''}`} data-slot="word">
        {word}
      </p>
      <div className="answer-line" aria-hidden="true">
        <svg viewBox="0 0 390 112" aria-hidden="true">
          {isYes ? (
            <>
              <path d="M-900 56H1300" />
              <circle cx="195" cy="56" r="44" />
              <path className="mark" d="M174 57l15 16l28 -32" />
            </>
          ) : (
            <>
              <path d="M-900 56H132M258 56H1300" />
              <path d="M168 29l54 54M222 29l-54 54" />
            </>
          )}
        </svg>
      </div>
      <div className="answer-who">
        <b data-slot="name">{guest?.name}</b>
        <span data-slot="facts">{facts.filter(Boolean).join(' · ')}</span>
        {acts ? (
          <form method="post" action={routes.deskEventStep(event.slug, 'guests')}>
            <input type="hidden" name="id" value={guest?.id ?? ''} />
            <input type="hidden" name="back" value="door" />
            <button type="submit" name="do" value={isYes ? 'undo' : 'came'} className="plain-button undo">
              {isYes ? words.door.undo : words.door.letIn}
            </button>
          </form>
        ) : null}
        {isTemplate && !isYes ? (
          <button type="button" className="plain-button undo" data-slot="next">
            {words.door.next}
          </button>
        ) : null}
      </div>
    </div>
  )
}
