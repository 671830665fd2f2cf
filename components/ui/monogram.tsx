import { PICTURE_WIDTHS, type PictureWidth } from '@/config/pictures'
import { routes } from '@/config/routes'
import { personHue } from '@/lib/mesh'
import type { Person } from '@/lib/model'
import { hueStyle } from './mesh'

type LocalPictureProps = {
  readonly picture: { readonly src: string; readonly width: number; readonly height: number }
  /** Empty for decoration. */
  readonly alt: string
  /** How wide it stands on the page, as the `sizes` of HTML tell it. */
  readonly sizes: string
  /** Whether it is what visitors see first; others wait until they are near. */
  readonly isLead?: boolean
}

/** A picture beside a page, in the width and the format that suit whoever looks. Drawings and films are sent as they are. */
export const LocalPicture = ({ picture: { src, width, height }, alt, sizes, isLead = false }: LocalPictureProps) => {
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

/**
 * What stands for a name in a node: its first Han character or letter, upper case; of a Latin name with several words
 * the first letters of the first and the last. `?` for a name without any.
 */
export const glyphOf = (name: string): string => {
  const words = name
    .replace(/\s*[(（][^)）]*[)）]/gu, '')
    .split(/\s+/)
    .filter((word) => /^\p{Script=Latin}/u.test(word))
  const [first, last] = [words[0], words.at(-1)]
  if (/^\p{Script=Latin}/u.test(name) && first !== undefined && last !== undefined && words.length > 1)
    return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase()
  const letter = /\p{L}|\p{N}/u.exec(name)?.[0] ?? '?'
  return letter.toUpperCase()
}

type MonogramProps = {
  readonly name: string
  readonly avatar?: Person['avatar'] | undefined
}

/** A person as a node: their picture, or the first character of their name in a hue of its own. */
export const Monogram = ({ name, avatar }: MonogramProps) => (
  <span className="monogram" style={hueStyle(personHue(name))} aria-hidden="true">
    {avatar === undefined ? glyphOf(name) : <LocalPicture picture={avatar} alt="" sizes="10rem" />}
  </span>
)
