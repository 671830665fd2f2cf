import type { ListedFile, Listing } from '@/lib/model'
import { urlsOf } from '../hosting'

/** A listing could not be had; the message is a sentence that names the remedy. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}

/** What a source tells of a repository. */
export type ListingFacts = {
  readonly repository: string
  readonly commit: string
  readonly branch: string
  readonly licence?: string | undefined
  readonly files: readonly ListedFile[]
}

/** A file that Git LFS keeps elsewhere is listed as its pointer, which is always smaller than this many bytes. */
const LFS_POINTER = 1024

/** Puts a listing together: files in order of their paths, without sizes that cannot be a deck's. */
export const makeListing = ({ repository, commit, branch, licence, files }: ListingFacts): Listing => ({
  repository,
  commit,
  branch,
  ...(licence === undefined ? {} : { licence }),
  urls: urlsOf(repository, { commit, branch }),
  files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(withoutPointerSize),
})

const withoutPointerSize = ({ path, size }: ListedFile): ListedFile =>
  size === undefined || (size < LFS_POINTER && /\.(?:pdf|pptx?|key|odp)$/i.test(path)) ? { path } : { path, size }

/** What a listing file tells: the files for certain, the rest where its first lines say so. */
type ListingTable = {
  readonly files: readonly ListedFile[]
  readonly repository?: string
  readonly commit?: string
  readonly branch?: string
  readonly licence?: string
}

/**
 * Reads a plain listing: one `path<TAB>bytes` a line, the bytes left out where unknown. Comments begin with `#`; the
 * first may tell where the listing is from: `# listing of <host/owner/name> at <commit> (branch <name>), licence <name>:`
 */
export const parseListingTable = (text: string): ListingTable => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const comment = lines.filter((line) => line.startsWith('#')).join('\n')
  const [, repository] = /(?:listing of|repository:?)\s+(\S+)/i.exec(comment) ?? []
  const [, commit] = /\b([0-9a-f]{40}(?:[0-9a-f]{24})?)\b/.exec(comment) ?? []
  const [, branch] = /\bbranch:?\s+([^\s),;]+)/i.exec(comment) ?? []
  const [, licence] = /\blicen[cs]e:?\s+([^:;,\n]+)/i.exec(comment) ?? []
  return {
    files: lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(listedFile),
    ...(repository === undefined ? {} : { repository }),
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
    ...(licence === undefined ? {} : { licence: licence.trim() }),
  }
}

const listedFile = (line: string): ListedFile => {
  const [path = '', bytes = ''] = line.split('\t')
  return /^\d+$/.test(bytes.trim()) ? { path, size: Number(bytes) } : { path }
}
