import { createAddress } from '@/config/repository'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { FreePage } from '@/lib/model'
import { isOffered, onceEach, type SectionCounts, SectionLinks } from './sections'

type Props = {
  readonly counts?: SectionCounts
  /** Free pages; those of the menu stand here too. */
  readonly pages?: readonly Pick<FreePage, 'title' | 'path' | 'menu' | 'footer'>[]
}

/** The site's footer: every section with its count, every feed and every file for machines. */
export const Colophon = ({ counts = {}, pages = [] }: Props) => {
  const words = messages.site
  const add = createAddress('events/my-event.md', messages.community.source.template)
  return (
    <footer className="colophon columns">
      <nav aria-label={words.wholeSite}>
        <b>{words.browse}</b>
        <ul>
          <SectionLinks counts={counts} />
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
        {isOffered('projects', counts) && <a href={routes.projects()}>{words.projects}</a>}
        {onceEach([
          { name: words.about, href: routes.about() },
          ...site.footer.map(({ name, url }) => ({ name, href: url })),
          ...pages.filter(({ menu, footer }) => menu || footer).map(({ title, path }) => ({ name: title, href: path })),
        ]).map(({ name, href }) => (
          <a key={href} href={href}>
            {name}
          </a>
        ))}
        {add === undefined ? null : (
          <a href={add} rel="noopener noreferrer nofollow">
            {messages.community.source.add}
          </a>
        )}
      </div>
      <p className="colophon-note">{words.colophon}</p>
    </footer>
  )
}
