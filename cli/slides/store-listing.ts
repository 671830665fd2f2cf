import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plural, say } from '@/config/language'
import { readListing, writeListing } from '@/lib/decks'
import { SourceError } from '@/lib/decks/sources'
import { replaceFile } from '@/lib/files/write'
import { slugify } from '@/lib/markdown'
import type { Listing } from '@/lib/model'

/**
 * Stores a listing in content/materials and says what that changed; a listing of the same repository is replaced.
 * @param dry say it, but write nothing
 * @returns sentences for the terminal
 * @throws SourceError where the file holds the listing of another repository
 */
export const storeListing = (contentDir: string, listing: Listing, name: string | undefined, dry: boolean): string => {
  const file = `materials/${slugify(name ?? listing.repository.split('/').at(-1) ?? 'slides')}.json`
  const path = join(contentDir, file)
  const text = writeListing(listing)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (before === text) return say(`${file} is up to date.`, `${file} 已是最新。`)
  const known = before === undefined ? undefined : readListing({ file, text: before }).record
  if (known !== undefined && known.repository !== listing.repository) throw new SourceError(taken(file, known))
  if (!dry) replaceFile(path, text)
  const verb = dry ? say('would be', '将会') : say('is', '已')
  const change = before === undefined ? say('written', '写入') : say('replaced', '更新')
  const counts = changesBetween(known?.files ?? [], listing.files)
  return say(`${file} ${verb} ${change}: ${counts}.`, `${file} ${verb}${change}：${counts}。`)
}

const changesBetween = (before: Listing['files'], after: Listing['files']): string => {
  const [old, current] = [before, after].map((files) => new Set(files.map(({ path }) => path)))
  const added = [...(current ?? [])].filter((path) => !old?.has(path)).length
  const gone = [...(old ?? [])].filter((path) => !current?.has(path)).length
  return say(
    `${plural(after.length, 'file')}, ${added} new, ${gone} gone`,
    `共 ${after.length} 个文件，新增 ${added} 个，消失 ${gone} 个`,
  )
}

const taken = (file: string, { repository }: Listing): string =>
  say(
    `${file} is the listing of ${repository}. Give this one another --name.`,
    `${file} 是 ${repository} 的清单。请用 --name 另起一个名字。`,
  )
