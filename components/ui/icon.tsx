import type { Link } from '@/lib/model'
import { findIcon } from './find-icon'

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
