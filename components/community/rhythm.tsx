import './pages.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { RhythmMonth } from '@/lib/views/chapter'
import { Section } from '../site/section'

const words = messages.community

/** A rhythm as a heading: a capital in front, and in Chinese no word broken at the end of a line. */
const Said = ({ text }: { readonly text: string }) => {
  const [, how = '', rest = ''] = /^((?:每|隔)(?:个)?(?:月|周|季度|年)的?|)(.*)$/su.exec(text) ?? []
  return (
    <span className="rhythm-said">
      {how}
      {how === '' ? null : <wbr />}
      {how === '' ? rest.charAt(0).toLocaleUpperCase() + rest.slice(1) : rest}
    </span>
  )
}

type RhythmProps = {
  readonly words: string
  readonly year: string
  readonly months: readonly RhythmMonth[]
}

/** A chapter's rhythm: a year on the line. */
export const RhythmSection = ({ words: said, year, months }: RhythmProps) => (
  <Section id="rhythm" title={<Said text={said} />} hint={<p>{messages.home.yearSheet(year)}</p>}>
    <div className="rhythm columns-matter">
      <ol>
        {months.map(({ month, state, day, event }) => (
          <li key={month} className={`rhythm-${state}`}>
            <span className="rhythm-stop" aria-hidden="true">
              <i>{state === 'next' ? day : ''}</i>
            </span>
            <span>
              {words.rhythm.month(month)}
              {state === 'none' ? (
                <span className="sr-only">
                  {messages.lists.comma}
                  {words.rhythm.none}
                </span>
              ) : (
                <>
                  <br />
                  <MonthWord state={state} day={day} event={event} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  </Section>
)

const MonthWord = ({
  state,
  day,
  event,
}: {
  readonly state: Exclude<RhythmMonth['state'], 'none'>
  readonly day: number | undefined
  readonly event: string | undefined
}) => {
  const text = state === 'planned' && day !== undefined ? `${words.rhythm.planned} ${day}` : words.rhythm[state]
  if (event === undefined) return <span className="text-muted">{text}</span>
  return <a href={routes.event(event)}>{state === 'next' ? <b>{text}</b> : text}</a>
}
