/** The pictures of an album, by its name in the text; '' is the page's own `gallery` folder. Addresses are public. */
export type Albums = ReadonlyMap<string, readonly string[]>

const GALLERY = /\{\{[<%]\s*gallery\b([^>%]*)[>%]\}\}/g

const albumOf = (options: string): string => /\balbum\s*=\s*["“']?([^"”'\s]+)/.exec(options)?.[1] ?? ''
const namesPictures = (options: string): boolean => /\.\w{3,4}\b/.test(options)

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
