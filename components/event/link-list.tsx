import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { type EventRecord, isForeign, type Link } from '@/lib/model'
import { Icon } from '../ui/icon'

type Props = { readonly event: Pick<EventRecord, 'links' | 'slides'> }

/** Icons of the links that every event may have. */
const usual: Readonly<Partial<Record<Link['kind'], NonNullable<Link['icon']>>>> = {
  event: { pack: 'fas', name: 'calendar-day' },
  code: { pack: 'fas', name: 'code' },
  pdf: { pack: 'fas', name: 'file-pdf' },
  slides: { pack: 'fas', name: 'person-chalkboard' },
  video: { pack: 'fas', name: 'circle-play' },
  source: { pack: 'fas', name: 'file-code' },
  dataset: { pack: 'fas', name: 'database' },
  poster: { pack: 'fas', name: 'image' },
  project: { pack: 'fas', name: 'folder-open' },
}

/** Every link of an event as a button, in the organizer's order. A Markdown deck takes the place of a slides link. */
export const LinkList = ({ event: { links, slides } }: Props) => {
  const shown = slides === undefined ? links : links.filter(({ kind }) => kind !== 'slides')
  if (shown.length === 0 && slides === undefined) return null
  return (
    <ul className="links">
      {slides === undefined ? null : (
        <li>
          <a href={routes.slides(slides)}>
            <Icon icon={usual.slides} />
            {messages.event.linkKinds.slides}
          </a>
        </li>
      )}
      {shown.map(({ kind, name, url, icon }) => (
        <li key={`${kind} ${name} ${url}`}>
          <a className={isForeign(url) ? 'out' : undefined} href={url} rel="noopener noreferrer">
            <Icon icon={icon ?? usual[kind]} />
            {name === '' ? messages.event.linkKinds[kind] : name}
          </a>
        </li>
      ))}
    </ul>
  )
}
