import type { ListedFile } from '@/lib/model'

/** What a listing file tells: the files for certain, the rest where its first lines say so. */
export type ListingTable = {
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
