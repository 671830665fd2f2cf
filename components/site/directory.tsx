import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { type SectionCounts, sectionHref, sections } from './sections'

type Props = { readonly counts: SectionCounts }

/** Every section of the site for a narrow screen, opened without JavaScript. */
export const Directory = ({ counts }: Props) => (
  <details className="directory">
    <summary>{messages.site.contents}</summary>
    <div className="directory-sheet">
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={sectionHref[section]}>
              {messages.site.sections[section]}
              <span>{counts[section]}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={routes.search()}>{messages.site.search}</a>
        <a href={routes.about()}>{messages.site.about}</a>
        <a href={routes.calendar()}>{messages.site.calendarFile}</a>
      </p>
    </div>
  </details>
)
