import { fab } from '@fortawesome/free-brands-svg-icons'
import { far } from '@fortawesome/free-regular-svg-icons'
import { fas } from '@fortawesome/free-solid-svg-icons'
import type { Link } from '@/lib/model'

/** An icon's outline: path data in a view box that begins at 0 0. */
type IconShape = { readonly width: number; readonly height: number; readonly path: string }

/** Font Awesome's packs by the names that front matter uses. Academicons (`ai`) have no free path data. */
const packs = { fab, fas, far } as const

/**
 * The outline of a Font Awesome icon, or undefined for a pack or a name that does not exist.
 *
 * @param pack - fab, fas or far
 * @param name - kebab-case, as in Font Awesome's gallery, with or without `fa-`
 */
export const findIcon = (pack: string, name: string): IconShape | undefined => {
  const shapes = Object.hasOwn(packs, pack) ? packs[pack as keyof typeof packs] : undefined
  const key = `fa${pascal(name.trim().toLowerCase().replace(/^fa-/, ''))}`
  if (shapes === undefined || !Object.hasOwn(shapes, key)) return undefined
  const [width, height, , , path] = shapes[key]?.icon ?? [0, 0, [], '', '']
  return { width, height, path: typeof path === 'string' ? path : path.join('') }
}

const pascal = (name: string): string =>
  name
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('')

type Props = { readonly icon: Link['icon'] | undefined }

/** An icon beside the words that say the same; nothing where the pack or the name is unknown. */
export const Icon = ({ icon }: Props) => {
  const shape = icon && findIcon(icon.pack, icon.name)
  return shape === undefined ? null : (
    <svg className="icon" viewBox={`0 0 ${shape.width} ${shape.height}`} aria-hidden="true">
      <path d={shape.path} />
    </svg>
  )
}
