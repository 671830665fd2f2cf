import { readdirSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { routes } from '@/config/routes'
import { fileUse } from '@/config/served-files'
import type { EventSource } from '../event'
import { type Albums, albumFolders, albumsIn, type NamedPicture, type Sibling } from '../event/pictures'
import { splitSource } from '../front-matter'
import { hiddenFilesOf } from './find-hidden-files'
import { judgeFile } from './judge-file'
import { isInSection } from './list'
import { encodingProblem, readText } from './read-text'
import { localPath } from './translations'

/**
 * Loads a page and the measures of the pictures that belong to it: all beside an `index.md`, else those that begin
 * with the page's own name.
 * @param contentDir absolute path of the content folder
 * @param file path relative to it, with forward slashes
 */
export const loadPage = (contentDir: string, file: string): EventSource => {
  const read = readText(join(contentDir, file))
  const encoding = encodingProblem(file, read)
  const text = read.text ?? ''
  const photos = photosNamedIn(contentDir, file, text)
  const albums = albumsOf(contentDir, file, text)
  const header = headerNamedIn(contentDir, file, text)
  const hidden = hiddenFilesOf(contentDir, file, text)
  return {
    file,
    text,
    siblings: picturesBeside(contentDir, file),
    ...(photos.length === 0 ? {} : { photos }),
    ...(albums.size === 0 ? {} : { albums }),
    ...(header.length === 0 ? {} : { header }),
    ...(hidden.length === 0 ? {} : { hidden }),
    ...(encoding === undefined ? {} : { encoding }),
  }
}

/** The pictures of the albums that a text shows, from the first folder that the themes look into and that is there. */
const albumsOf = (contentDir: string, file: string, text: string): Albums =>
  new Map(
    albumsIn(text).flatMap((album) => {
      const folder = albumFolders(album, posix.dirname(file))
        .map((path) => posix.normalize(path))
        .find((path) => !path.startsWith('..') && isFolder(join(contentDir, path)))
      if (folder === undefined) return []
      const address = folder.split('/').map(encodeURIComponent).join('/')
      const pictures = picturesIn(join(contentDir, folder)).filter(
        (name) => judgeFile(contentDir, `${folder}/${name}`).size,
      )
      return [
        [
          album,
          pictures.map((name) => routes.media(`${address}/${encodeURIComponent(name.normalize('NFC'))}`)),
        ] as const,
      ]
    }),
  )

/**
 * The pictures that a page's `photos` may mean: all of the folder it names, from the page's own folder or from the
 * content folder, or of the folders that its list names.
 */
const photosNamedIn = (contentDir: string, file: string, text: string): readonly Sibling[] => {
  const written = /^photos:[ \t]*(.*)\n((?:[ \t]+.*\n|-.*\n)*)/m.exec(text.slice(0, 64_000))
  if (written === null) return []
  const values = `${written[1] ?? ''}\n${written[2] ?? ''}`.match(/[^\s'"[\],{}]+/g) ?? []
  const folders = new Set(values.map((value) => (fileUse(value) === 'picture' ? dirname(value) : value)))
  const own = posix.dirname(file)
  return [...folders].flatMap((folder) => {
    const found = [posix.join(own, folder), posix.normalize(folder)]
      .map((path) => path.replace(/\/+$/, ''))
      .find((path) => !path.startsWith('..') && isFolder(join(contentDir, path)))
    return found === undefined ? [] : measured(contentDir, found, `${posix.relative(own, found)}/`.replace(/^\/$/, ''))
  })
}

/** `image: /img/hall.jpg`, `cover: posters/a.png`, `  filename: ../hall.jpg`: what may name the header picture. */
const PICTURE_FIELD =
  /^[ \t]*["']?[\w-]+["']?[ \t]*[:=][ \t]*["']?([^\s"'[\]{},#][^"'\n[\]{},#]*\.\w{3,4})["']?[ \t]*,?$/gm

const QUOTED = /["']([^"'\n]+\.\w{3,4})["']/g

/**
 * The pictures that a field of the front matter names by their path and that no name alone would find: from the page's
 * folder, from the content folder, or from Hugo's `static`.
 */
const headerNamedIn = (contentDir: string, file: string, text: string): readonly NamedPicture[] => {
  const { matter = '' } = splitSource(text)
  const own = posix.dirname(file)
  const written = [PICTURE_FIELD, QUOTED].flatMap((field) =>
    [...matter.slice(0, 64_000).matchAll(field)].map(([, value = '']) => value.trim()),
  )
  return [...new Set(written)].flatMap((value) => {
    if (fileUse(value) !== 'picture' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) return []
    const bare = value.replace(/^\/(?:media\/)?/, '')
    const size = [...(value.startsWith('/') ? [] : [posix.join(own, value)]), posix.normalize(bare), `static/${bare}`]
      .filter((path) => !path.startsWith('..') && isInSection(path))
      .map((path) => ({ path, size: isFile(join(contentDir, path)) ? judgeFile(contentDir, path).size : undefined }))
      .find(({ size }) => size !== undefined)
    return size?.size === undefined ? [] : [{ name: value, path: size.path.normalize('NFC'), ...size.size }]
  })
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** The pictures of a folder with their measures, under names that begin with a prefix. */
const measured = (contentDir: string, folder: string, prefix: string): readonly Sibling[] =>
  picturesIn(join(contentDir, folder)).flatMap((name) => {
    const { size } = judgeFile(contentDir, `${folder}/${name}`)
    return size === undefined ? [] : [{ name: `${prefix}${name.normalize('NFC')}`, ...size }]
  })

const picturesBeside = (contentDir: string, file: string): readonly Sibling[] => {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const page =
    localPath(file)
      .path.split('/')
      .at(-1)
      ?.replace(/\.(?:md|ya?ml)$/, '') ?? ''
  // partners share a folder of logos, which their files name
  const owns =
    /^_?index$/.test(page) || file.startsWith('partners/')
      ? () => true
      : (name: string) => name.startsWith(`${page}-`) || name.startsWith(`${page}.`)
  return picturesIn(join(contentDir, folder))
    .filter(owns)
    .flatMap((name) => {
      const { size } = judgeFile(contentDir, `${folder}${name}`)
      return size === undefined ? [] : [{ name: name.normalize('NFC'), ...size }]
    })
}

const listings = new Map<string, { readonly changed: number; readonly names: readonly string[] }>()

/** The pictures of a folder; listed anew only when the folder has changed, as thousands of pages may share one. */
const picturesIn = (folder: string): readonly string[] => {
  const changed = statSync(folder).mtimeMs
  const before = listings.get(folder)
  if (before?.changed === changed) return before.names
  const names = readdirSync(folder)
    .filter((name) => fileUse(name) === 'picture')
    .sort()
  listings.set(folder, { changed, names })
  return names
}
