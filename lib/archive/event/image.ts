import { renderMarkdown } from '@/lib/markdown'
import type { Image } from '@/lib/model'
import type { EventFrontMatter } from './schema'

/** A picture beside the page, measured. */
export type Sibling = { readonly name: string; readonly width: number; readonly height: number }

/** Hugo's nine anchors of a crop, in percent from the top left corner. */
const FOCUS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  smart: { x: 50, y: 50 },
  center: { x: 50, y: 50 },
  topleft: { x: 0, y: 0 },
  top: { x: 50, y: 0 },
  topright: { x: 100, y: 0 },
  left: { x: 0, y: 50 },
  right: { x: 100, y: 50 },
  bottomleft: { x: 0, y: 100 },
  bottom: { x: 50, y: 100 },
  bottomright: { x: 100, y: 100 },
}

/** Every value of `focal_point`, as organizers write it. */
export const FOCAL_POINTS = [
  'Smart',
  'Center',
  'TopLeft',
  'Top',
  'TopRight',
  'Left',
  'Right',
  'BottomLeft',
  'Bottom',
  'BottomRight',
]

/**
 * The header image: the first `*featured*` picture beside the page, else the one that `image.filename` names.
 * A caption without a picture makes no image.
 */
export const imageOf = (
  written: EventFrontMatter['image'],
  siblings: readonly Sibling[],
  assetBase: string,
): Image | undefined => {
  const picture =
    siblings.find(({ name }) => /featured/i.test(name)) ?? siblings.find(({ name }) => name === written?.filename)
  if (picture === undefined) return undefined
  const placement = written?.placement
  return {
    src: `${assetBase}/${encodeURIComponent(picture.name)}`,
    width: picture.width,
    height: picture.height,
    alt: written?.alt_text ?? '',
    ...(written?.caption === undefined ? {} : { caption: renderMarkdown(written.caption).content }),
    focus: FOCUS[written?.focal_point?.toLowerCase() ?? 'center'] ?? { x: 50, y: 50 },
    previewOnly: written?.preview_only ?? false,
    placement: placement === 2 || placement === 3 ? placement : 1,
  }
}
