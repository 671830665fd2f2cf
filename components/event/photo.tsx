import { messages } from '@/i18n'
import type { Image } from '@/lib/records'

type Props = { readonly image: Image; readonly title: string }

/** An event's photo. Crops keep the point that its organizer chose; the caption may hold links. */
export const Photo = ({ image, title }: Props) => (
  <figure className="photo" style={{ '--focus': `${image.focus.x}% ${image.focus.y}%` }}>
    {/* biome-ignore lint/performance/noImgElement: sized by the content room, the largest paint of its page */}
    <img
      src={image.src}
      width={image.width}
      height={image.height}
      alt={image.alt === '' ? messages.event.photo(title) : image.alt}
      fetchPriority="high"
    />
    {image.caption === undefined ? null : <figcaption dangerouslySetInnerHTML={{ __html: image.caption.html }} />}
  </figure>
)
