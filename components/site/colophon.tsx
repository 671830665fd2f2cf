import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { type SectionCounts, sectionHref, sections } from './sections'

type Props = {
  readonly counts?: SectionCounts
  /** Whether there is any project to see. */
  readonly hasProjects?: boolean
}

/** The site's footer: every section with its count, every feed and every file for machines. */
export const Colophon = ({ counts = {}, hasProjects = false }: Props) => {
  const words = messages.site
  return (
    <footer className="colophon columns">
      <nav aria-label={words.wholeSite}>
        <b>{words.browse}</b>
        <ul>
          {sections.map((section) => (
            <li key={section}>
              <a href={sectionHref[section]}>
                {words.sections[section]}
                <span>{counts[section]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <b>{words.subscribe}</b>
        <a href={routes.calendar()}>{words.calendarFile}</a>
        <a href={routes.atom()}>Atom</a>
        <a href={routes.rss()}>RSS</a>
        <a href={routes.jsonFeed()}>JSON Feed</a>
      </div>
      <div>
        <b>{words.data}</b>
        <a href={routes.openData()}>events.json</a>
        <a href={routes.llms()}>llms.txt</a>
        <a href={routes.sitemap()}>sitemap.xml</a>
      </div>
      <div>
        <b>{words.more}</b>
        {hasProjects && <a href={routes.projects()}>{words.projects}</a>}
        <a href={routes.about()}>{words.about}</a>
      </div>
      <p className="colophon-note">{words.colophon}</p>
    </footer>
  )
}
