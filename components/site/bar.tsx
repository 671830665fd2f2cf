import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { FreePage } from '@/lib/model'
import { isOffered, onceEach, type Section, type SectionCounts, SectionLinks, sectionHref } from './sections'

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

/** The community's own mark, by day and by night; ours where it has none. */
const Logo = () =>
  site.logo === '' ? (
    <Mark />
  ) : (
    <picture>
      {site.logoDark === site.logo ? null : (
        <source media="(prefers-color-scheme: dark)" srcSet={routes.media(site.logoDark)} />
      )}
      <img className="bar-logo" src={routes.media(site.logo)} alt="" height="22" />
    </picture>
  )

/** A way in the header or the footer. */
type MenuLink = { readonly name: string; readonly href: string; readonly section?: Section }

type MenuProps = {
  readonly counts: SectionCounts
  readonly pages: readonly Pick<FreePage, 'title' | 'path' | 'menu'>[]
}

/** The owner's menu, then the free pages that ask to stand in it, each address once. */
const menuLinksOf = ({ counts, pages }: MenuProps): readonly MenuLink[] =>
  onceEach([
    ...site.menu.flatMap((item): readonly MenuLink[] => {
      if (typeof item !== 'string') return [{ name: item.name, href: item.url }]
      return isOffered(item, counts)
        ? [{ name: messages.site.sections[item], href: sectionHref[item], section: item }]
        : []
    }),
    ...pages.filter(({ menu }) => menu).map(({ title, path }) => ({ name: title, href: path })),
  ])

/** Every section of the site for a narrow screen, opened without JavaScript. */
const Directory = ({ counts, pages }: MenuProps) => (
  <details className="directory">
    <summary>{messages.site.contents}</summary>
    <div className="directory-sheet">
      <ul>
        <SectionLinks counts={counts} />
      </ul>
      <p>
        <a href={routes.search()}>{messages.site.search}</a>
        {menuLinksOf({ counts, pages })
          .filter(({ section, href }) => section === undefined && href !== routes.about())
          .map(({ name, href }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        <a href={routes.about()}>{messages.site.about}</a>
        <a href={routes.calendar()}>{messages.site.calendarFile}</a>
      </p>
    </div>
  </details>
)

type BarProps = Partial<MenuProps>

/** The site's header. On a phone it keeps events and search in sight and puts the rest into the directory. */
export const Bar = ({ counts = {}, pages = [] }: BarProps) => (
  <header className="bar columns">
    <a className="bar-name" href={routes.home()}>
      <Logo />
      {site.name}
    </a>
    <nav aria-label={messages.site.mainNavigation}>
      {menuLinksOf({ counts, pages }).map(({ name, href, section }) => (
        <a key={href} className={section === 'events' ? undefined : 'bar-wide'} href={href} data-section={section}>
          {name}
        </a>
      ))}
      <a href={routes.search()} data-section="search">
        {messages.site.search}
      </a>
      <Directory counts={counts} pages={pages} />
    </nav>
  </header>
)
