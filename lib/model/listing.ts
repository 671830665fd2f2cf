import { z } from 'zod'

/** Where files of a repository are shown: `{path}` stands for the percent-encoded path. */
const template = z.string().regex(/^https?:\/\/[^{}]+\{path\}[^{}]*$/)

/** The stored listing of a slides repository at one commit: content/materials/<name>.json. */
export const listing = z
  .object({
    /** Web address of the repository. */
    repository: z.url({ protocol: /^https?$/ }),
    commit: z.string().regex(/^[0-9a-f]{40,64}$/),
    branch: z.string().min(1),
    /** Under which the repository's files may be used, such as `CC BY-NC-SA 4.0`. */
    licence: z.string().exactOptional(),
    /** Page of a file at the commit, page of a folder on the branch, and the bare file. */
    urls: z.object({ file: template, folder: template, raw: template.exactOptional() }).readonly(),
    files: z
      .array(
        z
          .object({
            path: z.string().min(1),
            /** Bytes; absent where the source did not tell. */
            size: z.number().int().nonnegative().exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()

export type Listing = z.infer<typeof listing>
export type ListedFile = Listing['files'][number]

const fill = (pattern: string, path: string): string =>
  pattern.replace('{path}', () => path.split('/').map(encodeURIComponent).join('/'))

/** The page that shows a file, at the very commit whose size is known. */
export const filePage = ({ urls }: Listing, path: string): string => fill(urls.file, path)

/** The page that shows a folder as it is now; the empty path is the root. */
export const folderPage = ({ urls }: Listing, path: string): string => fill(urls.folder, path).replace(/\/$/, '')

/** The bare file for programs, where the host has such an address. */
export const rawFile = ({ urls }: Listing, path: string): string | undefined =>
  urls.raw === undefined ? undefined : fill(urls.raw, path)
