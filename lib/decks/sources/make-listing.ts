import type { ListedFile, Listing } from '@/lib/model'
import { urlsOf } from '../hosting'

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
