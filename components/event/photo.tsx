import { messages } from '@/i18n'
import type { Image } from '@/lib/model'
import { LocalPicture } from '../ui/local-picture'

type Props = { readonly image: Image; readonly title: string }

/** An event's photo. Crops keep the point that its organizer chose; the caption may hold links. */
export const Photo = ({ image, title }: Props) => (
  <figure className="photo" style={{ '--focus': `${image.focus.x}% ${image.focus.y}%` }}>
    <LocalPicture
      picture={image}
      alt={image.alt === '' ? messages.event.photo(title) : image.alt}
      sizes="(min-width: 64rem) 60vw, 100vw"
      isLead
    />
    {image.caption === undefined ? null : <figcaption dangerouslySetInnerHTML={{ __html: image.caption.html }} />}
  </figure>
)
