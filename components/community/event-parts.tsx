import './community.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Photo } from '@/lib/model'
import type { Makers } from '@/lib/views/chapter'
import type { Avatars } from '@/lib/views/speakers'
import { FindUs, MakersSection, PartnersSection } from './makers'
import { PhotoGrid } from './photos'

/** So many photos stand on the event's own page. */
const SHOWN = 8

const words = messages.community

type PhotosProps = { readonly event: EventSummary & { readonly photos?: readonly Photo[] } }

/** The first photos of an event; each leads to the page that holds all of them. */
export const EventPhotos = ({ event: { slug, title, photos = [], recap } }: PhotosProps) => {
  if (photos.length === 0 && recap === undefined) return null
  return (
    <section className="section" aria-labelledby="photos-h">
      <div className="columns mb-2">
        <h2 id="photos-h">{words.photos.title}</h2>
      </div>
      {photos.length === 0 ? null : (
        <PhotoGrid photos={photos.slice(0, SHOWN)} title={title} page={routes.eventPhotos(slug)} />
      )}
      <ul className="photo-links columns">
        {photos.length === 0 ? null : (
          <li>
            <a href={routes.eventPhotos(slug)}>{words.photos.all(photos.length)}</a>
          </li>
        )}
        {recap === undefined ? null : (
          <li>
            <a className="link-out" href={recap}>
              {words.photos.recap}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}

type MakersProps = { readonly made: Makers; readonly avatars: Avatars; readonly known: ReadonlySet<string> }

/** Who makes an event, who supports it, and where to turn. */
export const EventMakers = ({ made, avatars, known }: MakersProps) => (
  <>
    <MakersSection makers={made.organizers} avatars={avatars} known={known} />
    <PartnersSection partners={made.partners} />
    <FindUs channels={[]} contact={made.contact} conduct={made.conduct} />
  </>
)

type ShareProps = { readonly event: Pick<EventSummary, 'slug'> }

/** Posters to hang up and to send, and the page as part of another. */
export const ShareOutputs = ({ event: { slug } }: ShareProps) => (
  <ul className="links" aria-label={words.share.label}>
    {[
      { name: words.share.poster, href: routes.eventPoster(slug) },
      { name: words.share.sheet, href: routes.eventSheet(slug) },
      { name: words.share.embed, href: routes.embedEvent(slug) },
    ].map(({ name, href }) => (
      <li key={href}>
        <a href={href}>{name}</a>
      </li>
    ))}
  </ul>
)
