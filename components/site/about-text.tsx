import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { Section } from './section'
import { Subscribe } from './subscribe'

type Props = { readonly span: { readonly first: string; readonly last: string } | undefined }

type Named = { readonly name: string; readonly href: string }

const words = messages.about

const feeds: readonly Named[] = [
  { name: messages.site.calendarFile, href: routes.calendar() },
  { name: 'Atom', href: routes.atom() },
  { name: 'RSS', href: routes.rss() },
  { name: 'JSON Feed', href: routes.jsonFeed() },
  { name: `${messages.calendar.recording} Atom`, href: routes.recordingsAtom() },
  { name: `${messages.calendar.recording} RSS`, href: routes.recordingsRss() },
  { name: `${messages.calendar.recording} JSON Feed`, href: routes.recordingsJsonFeed() },
]

const files: readonly Named[] = [
  { name: 'events.json', href: routes.openData() },
  { name: 'events.schema.json', href: routes.openDataSchema() },
  { name: 'llms.txt', href: routes.llms() },
  { name: 'sitemap.xml', href: routes.sitemap() },
]

const owners: readonly Named[] = [
  { name: site.organizer.name, href: site.organizer.url || routes.home() },
  ...(site.repository === '' ? [] : [{ name: words.source, href: site.repository }]),
]

/** What the site has, how to follow it, where its data comes from, and what it does not do. */
export const AboutText = ({ span }: Props) => (
  <>
    <Part id="what" title={words.what} text={words.whatText(span ? messages.lists.years(span.first, span.last) : '')} />
    <Part id="follow" title={words.follow} text={words.followText} links={feeds}>
      <Subscribe calendar={routes.calendar()} label={messages.archive.subscribe} />
    </Part>
    <Part id="data" title={words.data} text={words.dataText} links={files} />
    <Part id="drawing" title={words.drawing} text={words.drawingText} />
    <Part id="privacy" title={words.privacy} text={words.privacyText} />
    <Part id="keys" title={words.keys} text={words.keysText} />
    <Part id="organizer" title={words.organizer} links={owners} />
  </>
)

type PartProps = {
  readonly id: string
  readonly title: string
  readonly text?: ReactNode
  readonly links?: readonly Named[]
  readonly children?: ReactNode
}

const Part = ({ id, title, text, links = [], children }: PartProps) => (
  <Section id={id} title={title}>
    <div className="columns-text">
      {text !== undefined && (
        <div className="prose">
          <p>{text}</p>
        </div>
      )}
      {links.length > 0 && (
        <ul className="map-links">
          {links.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  </Section>
)
