/**
 * What becomes of a file that lies beside a page, by its name. The one place that decides it: what is copied to the site,
 * what the check reports and what pages show or link to all ask here.
 *
 * - `picture`: browsers show it
 * - `download`: served to be opened or saved
 * - `foreign-picture`: served, but most browsers cannot show it; pages link to it
 * - `page`: would run as a page or a script of this site, or is text that becomes a page: never served
 * - `other`: not served, as nobody knows what it is
 */
export type FileUse = 'picture' | 'download' | 'foreign-picture' | 'page' | 'other'

const ENDINGS: readonly (readonly [use: FileUse, endings: string])[] = [
  ['picture', 'png jpg jpeg jfif webp avif gif svg bmp'],
  ['foreign-picture', 'heic heif hif tif tiff jxl jp2 psd dng'],
  ['download', 'pdf ppt pptx pps ppsx key odp doc docx pages odt rtf xls xlsx numbers ods csv tsv txt epub'],
  ['download', 'ics vcf zip gz tgz bz2 xz 7z ipynb json toml gpx geojson tex bib drawio excalidraw'],
  ['download', 'mp3 m4a aac ogg oga opus wav flac mp4 m4v webm mov ogv mkv avi srt vtt ttf otf woff woff2'],
  ['page', 'html htm xhtml xht shtml mht mhtml xml xsl xslt rss atom js mjs cjs css wasm swf md markdown mdx'],
]

const USES: ReadonlyMap<string, FileUse> = new Map(
  ENDINGS.flatMap(([use, endings]) => endings.split(' ').map((ending) => [ending, use] as const)),
)

/** The last ending of a file's name in lower case, without the dot; empty where it has none. */
export const endingOf = (path: string): string => /[^/]\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''

/** What becomes of a file beside a page. @param path its name, or a path that ends in it */
export const fileUse = (path: string): FileUse => USES.get(endingOf(path)) ?? 'other'

/** Whether a file beside a page is served at all. */
export const isServed = (path: string): boolean => !['page', 'other'].includes(fileUse(path))

/** Bytes; what hosts refuse or phones do not load in time is told beyond these. */
export const LARGEST = { picture: 10_000_000, file: 100_000_000 } as const

/** Pixels of a picture beyond which no server makes it smaller in time. */
export const MOST_PIXELS = 60_000_000
