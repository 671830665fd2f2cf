import { PICTURE_WIDTHS, type PictureWidth } from '@/config/pictures'
import { routes } from '@/config/routes'

type Props = {
  readonly picture: { readonly src: string; readonly width: number; readonly height: number }
  /** Empty for decoration. */
  readonly alt: string
  /** How wide it stands on the page, as the `sizes` of HTML tell it. */
  readonly sizes: string
  /** Whether it is what visitors see first; others wait until they are near. */
  readonly isLead?: boolean
}

/** A picture beside a page, in the width and the format that suit whoever looks. Drawings and films are sent as they are. */
export const LocalPicture = ({ picture: { src, width, height }, alt, sizes, isLead = false }: Props) => {
  const offers = widthsFor(src, width).map((offered) => `${routes.picture(src, offered)} ${offered}w`)
  return (
    // biome-ignore lint/performance/noImgElement: the optimizing component would cost every page its script
    <img
      src={src}
      {...(offers.length > 0 && { srcSet: offers.join(', '), sizes })}
      width={width}
      height={height}
      alt={alt}
      {...(isLead ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
    />
  )
}

const RESIZABLE = /^\/media\/.*\.(?:png|jpe?g|webp|avif)$/i

/** Nothing is made wider than it is: the widths below its own, and the next one, which holds the whole. */
const widthsFor = (src: string, width: number): readonly PictureWidth[] => {
  if (!RESIZABLE.test(src)) return []
  const whole = PICTURE_WIDTHS.findIndex((offered) => offered >= width)
  return PICTURE_WIDTHS.slice(0, whole < 0 ? PICTURE_WIDTHS.length : whole + 1)
}
