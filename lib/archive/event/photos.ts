import type { Photo } from '@/lib/model'
import type { Sibling } from './image'
import type { EventFrontMatter } from './schema'

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
