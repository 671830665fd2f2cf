import { routes } from '@/config/routes'
import { renderMarkdown } from '@/lib/markdown'
import type { Image, Photo } from '@/lib/model'
import type { EventFrontMatter } from './schema'

/** The pictures of an event: its header image, its photos, and albums that its text shows. */

/** A picture beside the page, measured. */
export type Sibling = { readonly name: string; readonly width: number; readonly height: number }

/** A picture that a field names by its path, and where it lies in the content folder. */
export type NamedPicture = Sibling & { readonly path: string }

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
 * The header image: the first `*featured*` picture beside the page, else the one that `image.filename` names, there or by
 * its path. A caption without a picture makes no image.
 * @param named pictures that fields name by their path
 */
export const imageOf = (
  written: EventFrontMatter['image'],
  siblings: readonly Sibling[],
  assetBase: string,
  named: readonly NamedPicture[] = [],
): Image | undefined => {
  const beside =
    siblings.find(({ name }) => /featured/i.test(name)) ?? siblings.find(({ name }) => name === written?.filename)
  const elsewhere = named.find(({ name }) => name === written?.filename)
  const picture = beside ?? elsewhere
  if (picture === undefined) return undefined
  const placement = written?.placement
  return {
    src:
      beside === undefined && elsewhere !== undefined
        ? routes.media(elsewhere.path.split('/').map(encodeURIComponent).join('/'))
        : `${assetBase}/${encodeURIComponent(picture.name)}`,
    width: picture.width,
    height: picture.height,
    alt: written?.alt_text ?? '',
    ...(written?.caption === undefined ? {} : { caption: renderMarkdown(written.caption).content }),
    focus: FOCUS[written?.focal_point?.toLowerCase() ?? 'center'] ?? { x: 50, y: 50 },
    previewOnly: written?.preview_only ?? false,
    placement: placement === 2 || placement === 3 ? placement : 1,
  }
}

/** The public address of a path that leads out of a page's folder. */
const publicPath = (path: string, assetBase: string): string => {
  const parts = [...assetBase.split('/'), ...path.split('/').map(encodeURIComponent)]
  const walked: string[] = []
  for (const part of parts) {
    if (part === '..') walked.pop()
    else if (part !== '.') walked.push(part)
  }
  return walked.join('/')
}

/** Whether a measured picture is the file that somebody names, from the page's folder or from the content folder. */
const isNamed = ({ name }: Sibling, written: string): boolean => {
  const plain = (path: string): string => path.replace(/^(?:\.{1,2}\/)+/, '')
  return plain(name) === plain(written) || plain(name).endsWith(`/${plain(written)}`)
}

/**
 * The photos of an event in the order of its list, or by name where it names a folder. One that is not there is left
 * out, as the check reports it.
 * @param measured every picture that `photos` may mean, by its path from the page's folder
 */
export const photosOf = (
  written: EventFrontMatter['photos'],
  measured: readonly Sibling[],
  assetBase: string,
): readonly Photo[] => {
  const photo = ({ name, width, height }: Sibling, alt?: string, caption?: string): Photo => ({
    src: publicPath(name, assetBase),
    width,
    height,
    ...(alt === undefined ? {} : { alt }),
    ...(caption === undefined ? {} : { caption }),
  })
  if (typeof written === 'string') return measured.map((picture) => photo(picture))
  return (written ?? []).flatMap((item) => {
    const { file, alt, caption } = typeof item === 'string' ? { file: item, alt: undefined, caption: undefined } : item
    const picture = measured.find((one) => isNamed(one, file))
    return picture === undefined ? [] : [photo(picture, alt, caption)]
  })
}

/** The pictures of an album, by its name in the text; '' is the page's own `gallery` folder. Addresses are public. */
export type Albums = ReadonlyMap<string, readonly string[]>

const GALLERY = /\{\{[<%]\s*gallery\b([^>%]*)[>%]\}\}/g

/** `album="x"`, `dir="/img/x/"`, `match="x/*.jpg"`: the folder, as themes name it. */
const albumOf = (options: string): string =>
  (/\b(?:album|dir|folder|path|match)\s*=\s*["“']?([^"”'\s]+)/.exec(options)?.[1] ?? '')
    .replace(/\/?\*.*$/, '')
    .replace(/^(?:\.?\/)+|\/+$/g, '')
const namesPictures = (options: string): boolean => /\.\w{3,4}\b/.test(options.replace(/\S*\*\S*/g, ''))

/** Albums that a text shows by Hugo's `gallery` shortcode, which looks into folders that no text names. */
export const albumsIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(GALLERY)].flatMap(([, options = '']) => (namesPictures(options) ? [] : [albumOf(options)])),
  ),
]

/** Folders in which the themes look for an album, relative to the content folder. @param own folder of the page */
export const albumFolders = (album: string, own: string): readonly string[] =>
  album === ''
    ? [`${own}/gallery`]
    : [
        `${own}/${album}`,
        `${own}/gallery/${album}`,
        ...[
          'static/media/albums',
          'static/media',
          'static/img',
          'static/images',
          'static',
          'media/albums',
          'photos',
        ].map((folder) => `${folder}/${album}`),
      ]

/** The text with the pictures of each album named in its place, on the same line; an album without any stays as it is. */
export const withAlbums = (text: string, albums: Albums): string =>
  albums.size === 0
    ? text
    : text.replace(GALLERY, (written, options: string) => {
        const pictures = namesPictures(options) ? undefined : albums.get(albumOf(options))
        return pictures === undefined ? written : `{{< gallery images="${pictures.join(',')}" >}}`
      })
