import './community.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Photo } from '@/lib/model'
import { photoShapes } from '@/lib/views/photo-grid'
import { placeWords } from '../event/event-words'
import { dayWords } from '../ui/event-date'
import { LocalPicture } from '../ui/monogram'

const words = messages.community.photos

type Props = {
  readonly photos: readonly Photo[]
  readonly title: string
  /** Where a press on a photo leads: to the large one on this page, unless another page holds them. */
  readonly page?: string
}

/** The element of a large photo. @param at from 0 */
const idOf = (at: number): string => `photo-${at + 1}`

const altOf = ({ alt, caption }: Photo, at: number, title: string): string => alt ?? caption ?? words.alt(at + 1, title)

/** Photos edge to edge, in whole rows; each opens large. */
export const PhotoGrid = ({ photos, title, page = '' }: Props) => {
  const shapes = photoShapes(photos)
  return (
    <div className="photos">
      {photos.map((photo, at) => (
        <figure key={photo.src} className={shapes[at]?.join(' ') || undefined}>
          <a href={`${page}#${idOf(at)}`}>
            <LocalPicture
              picture={photo}
              alt={altOf(photo, at, title)}
              sizes="(min-width: 68.75rem) 25vw, (min-width: 43.75rem) 33vw, 50vw"
            />
          </a>
          {photo.caption === undefined ? null : <figcaption>{photo.caption}</figcaption>}
        </figure>
      ))}
    </div>
  )
}

/** Every photo large, each shown by its own address and fetched only then. */
export const LargePhotos = ({ photos, title }: Omit<Props, 'page'>) =>
  photos.map((photo, at) => (
    <div key={photo.src} className="large-photo" id={idOf(at)}>
      <LocalPicture picture={photo} alt={altOf(photo, at, title)} sizes="100vw" />
      <nav aria-label={words.alt(at + 1, title)}>
        <p>{photo.caption}</p>
        {at > 0 ? <a href={`#${idOf(at - 1)}`}>{words.previous}</a> : null}
        {at < photos.length - 1 ? <a href={`#${idOf(at + 1)}`}>{words.next}</a> : null}
        <a href={photo.src}>{words.original}</a>
        <a href="#main">{words.close}</a>
      </nav>
    </div>
  ))

type SetsProps = { readonly events: readonly EventSummary[] }

/** Events with photos, a picture each. */
export const PhotoSets = ({ events }: SetsProps) => (
  <ul className="photo-sets">
    {events.map((event) => {
      const [first] = event.photos ?? []
      return first === undefined ? null : (
        <li key={event.slug}>
          <a href={routes.eventPhotos(event.slug)}>
            <LocalPicture picture={first} alt="" sizes="(min-width: 68.75rem) 30vw, (min-width: 43.75rem) 45vw, 90vw" />
            <b>{event.title}</b>
            <span>
              {[
                dayWords(event.time.start.date, 'full'),
                placeWords(event, true),
                words.count(event.photos?.length ?? 0),
              ]
                .filter(Boolean)
                .join(messages.lists.comma)}
            </span>
          </a>
        </li>
      )
    })}
  </ul>
)
