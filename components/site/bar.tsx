import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { Directory } from './directory'
import { Mark } from './mark'
import { type Section, type SectionCounts, sectionHref, sections } from './sections'

type Props = {
  readonly counts?: SectionCounts
  readonly current?: Section | 'search'
}

/** The site's header. On a phone it keeps events and search in sight and puts the rest into the directory. */
export const Bar = ({ counts = {}, current }: Props) => (
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
          aria-current={section === current ? 'true' : undefined}
        >
          {messages.site.sections[section]}
        </a>
      ))}
      <a href={routes.search()} aria-current={current === 'search' ? 'true' : undefined}>
        {messages.site.search}
      </a>
      <Directory counts={counts} />
    </nav>
  </header>
)
