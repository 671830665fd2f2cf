import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { type SectionCounts, sectionHref, sections } from './sections'

/** The site's mark: a piece of the route with two stops. */
const Mark = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d="M0 10h4l4-6 5 12 3-6h4" fill="none" strokeWidth="2.4" />
    <g stroke="none">
      <circle cx="8" cy="4" r="2.8" />
      <circle cx="13" cy="16" r="2.8" />
    </g>
  </svg>
)

type DirectoryProps = { readonly counts: SectionCounts }

/** Every section of the site for a narrow screen, opened without JavaScript. */
const Directory = ({ counts }: DirectoryProps) => (
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

type BarProps = {
  readonly counts?: SectionCounts
}

/** The site's header. On a phone it keeps events and search in sight and puts the rest into the directory. */
export const Bar = ({ counts = {} }: BarProps) => (
  <header className="bar columns">
    <a className="bar-name" href={routes.home()}>
      <Mark />
      {site.name}
    </a>
    <nav aria-label={messages.site.mainNavigation}>
      {sections.map((section) => (
        <a
          key={section}
          className={section === 'events' ? undefined : 'wide'}
          href={sectionHref[section]}
          data-section={section}
        >
          {messages.site.sections[section]}
        </a>
      ))}
      <a href={routes.search()} data-section="search">
        {messages.site.search}
      </a>
      <Directory counts={counts} />
    </nav>
  </header>
)
