import { messages } from '@/i18n'

type Props = {
  /** The .ics file, which Apple Calendar and others open, and the forms of three services. */
  readonly file: string
  readonly google: string
  readonly outlook: string
  readonly office: string
}

const words = messages.calendar

/** The ways to put an event into one's calendar, folded away; works without script. */
export const CalendarMenu = ({ file, google, outlook, office }: Props) => (
  <details className="calendar-menu">
    <summary>{words.add}</summary>
    <ul>
      <li>
        <a href={file}>{words.file}</a>
      </li>
      {[
        { name: words.google, href: google },
        { name: words.outlook, href: outlook },
        { name: words.office, href: office },
      ].map(({ name, href }) => (
        <li key={name}>
          <a className="out" href={href} rel="noopener noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  </details>
)
