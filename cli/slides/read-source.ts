import { resolve } from 'node:path'
import { say } from '@/config/language'
import { readBounded } from '@/lib/archive/folder'
import { githubName, repositoryUrl } from '@/lib/decks'
import { fetchGithub, makeListing, parseListingTable, readClone, SourceError } from '@/lib/decks/sources'
import type { Listing } from '@/lib/model'
import { startProgress } from '../terminal/progress'

/** The flags that tell where a listing comes from, as written. */
export type SourceFlags = {
  readonly repo?: string | undefined
  readonly clone?: string | undefined
  readonly listing?: string | undefined
  readonly branch?: string | undefined
  readonly commit?: string | undefined
  readonly licence?: string | undefined
  readonly api?: string | undefined
}

const GITHUB_API = 'https://api.github.com'
const ANSWER_TIME = 30_000

/**
 * Reads the listing that the flags ask for; undefined where they name no source.
 * @throws SourceError with a sentence for people
 */
export const readSource = async (flags: SourceFlags): Promise<Listing | undefined> => {
  const listing = await listingOf(flags)
  if (listing === undefined || flags.licence === undefined) return listing
  return { ...listing, licence: flags.licence }
}

const listingOf = async (flags: SourceFlags): Promise<Listing | undefined> => {
  const repository = flags.repo === undefined ? undefined : repositoryUrl(flags.repo)
  if (flags.repo !== undefined && repository === undefined) throw new SourceError(notRepository(flags.repo))
  if (flags.clone !== undefined) {
    const { origin, ...facts } = await readClone(resolve(flags.clone))
    return makeListing({
      ...facts,
      branch: flags.branch ?? facts.branch,
      repository: repository ?? origin ?? missing('--repo'),
    })
  }
  if (flags.listing !== undefined) return listingFrom(flags.listing, flags, repository)
  return repository === undefined ? undefined : listGithub(repository, flags.api ?? GITHUB_API)
}

const listingFrom = (file: string, flags: SourceFlags, repository: string | undefined): Listing => {
  const table = parseListingTable(readText(file))
  const commit = flags.commit ?? table.commit ?? missing('--commit')
  if (!/^[0-9a-f]{40,64}$/.test(commit))
    throw new SourceError(say(`${commit} is not the full name of a commit.`, `${commit} 不是完整的提交号。`))
  return makeListing({
    repository: repository ?? repositoryUrl(table.repository ?? '') ?? missing('--repo'),
    commit,
    branch: flags.branch ?? table.branch ?? 'main',
    licence: table.licence,
    files: table.files,
  })
}

/** Bytes: a listing of a hundred thousand files. */
const LONGEST = 32_000_000

const readText = (file: string): string => {
  let bytes: Buffer | undefined
  try {
    bytes = readBounded(file, LONGEST)
  } catch {
    throw new SourceError(say(`There is no file ${file} to read.`, `没有可以读取的文件 ${file}。`))
  }
  if (bytes !== undefined) return bytes.toString('utf8')
  throw new SourceError(say(`${file} is too large for a listing.`, `${file} 太大，不像文件清单。`))
}

const listGithub = async (repository: string, api: string): Promise<Listing> => {
  const name = githubName(repository) ?? (api === GITHUB_API ? undefined : new URL(repository).pathname.slice(1))
  if (name === undefined) throw new SourceError(notGithub(repository))
  const progress = startProgress(say('Asking GitHub', '询问 GitHub'))
  try {
    const facts = await fetchGithub(name, {
      api: api.replace(/\/+$/, ''),
      timeout: ANSWER_TIME,
      onStep: progress.update,
    })
    return makeListing({ ...facts, repository })
  } finally {
    progress.stop()
  }
}

const missing = (flag: string): never => {
  throw new SourceError(
    say(`The source does not say where it is from: add ${flag}.`, `来源没有写明出处：请加上 ${flag}。`),
  )
}

const notRepository = (written: string): string =>
  say(
    `“${written}” is not a repository. Write OWNER/NAME or its web address.`,
    `“${written}”不是仓库。请写 OWNER/NAME 或网址。`,
  )

const notGithub = (repository: string): string =>
  say(
    `${repository} is not on GitHub. Clone it and use --clone, with --repo for its address.`,
    `${repository} 不在 GitHub 上。请克隆后用 --clone，并用 --repo 写出它的网址。`,
  )
