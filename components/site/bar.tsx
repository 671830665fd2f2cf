import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { Directory } from './directory'
import { Mark } from './mark'
import { type SectionCounts, sectionHref, sections } from './sections'

type Props = {
  readonly counts?: SectionCounts
}

/** The site's header. On a phone it keeps events and search in sight and puts the rest into the directory. */
export const Bar = ({ counts = {} }: Props) => (
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
