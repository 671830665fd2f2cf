import { z } from 'zod'
import { say } from '@/config/language'
import type { ListedFile } from '@/lib/model'
import { type BoundedAnswer, boundedFetch, FetchFailure } from '@/lib/net/bounded-fetch'
import { type ListingFacts, SourceError } from './listing'

const repositoryAnswer = z.object({
  default_branch: z.string(),
  license: z.object({ spdx_id: z.string().nullish() }).nullish(),
})
const treeAnswer = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string(), size: z.number().optional() })),
})

type Options = {
  /** Root of the API: `https://api.github.com`. */
  readonly api: string
  /** Milliseconds that one answer may take. */
  readonly timeout: number
  /** Told before each request what is being asked for. */
  readonly onStep?: (step: number, of: number) => void
}

/**
 * Lists a repository's files on its default branch through GitHub's REST API (repositories, commits, Git trees).
 * Three requests, none of which needs a key.
 * @param name `owner/name`
 * @throws SourceError where GitHub cannot be reached, knows no such repository, or asks to wait
 */
export const fetchGithub = async (
  name: string,
  { api, timeout, onStep = () => undefined }: Options,
): Promise<Omit<ListingFacts, 'repository'>> => {
  const ask = (path: string, accept = 'application/vnd.github+json'): Promise<BoundedAnswer> =>
    request(`${api}/repos/${name}${path}`, name, accept, timeout)
  onStep(1, 3)
  const { default_branch: branch, license } = await answer(await ask(''), repositoryAnswer, name)
  onStep(2, 3)
  const sha = await ask(`/commits/${encodeURIComponent(branch)}`, 'application/vnd.github.sha')
  const commit = (await textOf(sha, name)).trim()
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw unreadable(name)
  onStep(3, 3)
  const { tree, truncated } = await answer(await ask(`/git/trees/${commit}?recursive=1`), treeAnswer, name)
  if (truncated) throw truncatedTree(name)
  const spdx = license?.spdx_id ?? undefined
  return {
    commit,
    branch,
    licence: spdx === undefined || spdx === 'NOASSERTION' ? undefined : spdx,
    files: tree.flatMap(({ path, type, size }): readonly ListedFile[] =>
      type === 'blob' ? [{ path, ...(size === undefined ? {} : { size }) }] : [],
    ),
  }
}

/** Bytes: GitHub lists at most seven megabytes at once. */
const LONGEST = 32_000_000

const request = async (url: string, name: string, accept: string, timeout: number): Promise<BoundedAnswer> => {
  const response = await boundedFetch(url, {
    timeout,
    bytes: LONGEST,
    // a renamed repository is answered elsewhere on the same host
    redirects: 3,
    inside: [new URL(url).host],
    headers: { accept, 'user-agent': 'meetmark', 'x-github-api-version': '2022-11-28' },
  }).catch((error: unknown) => {
    throw failed(error, name, new URL(url).host)
  })
  const { status, headers, drop } = response
  if (status === 200) return response
  drop()
  const waits = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined
  if (waits && (status === 403 || status === 429)) throw limited(headers)
  throw status === 404 ? notFound(name) : refused(name, status)
}

const textOf = async ({ read, url }: BoundedAnswer, name: string): Promise<string> =>
  (
    await read().catch((error: unknown) => {
      throw failed(error, name, new URL(url).host)
    })
  ).toString()

const answer = async <S extends z.ZodType>(response: BoundedAnswer, schema: S, name: string): Promise<z.output<S>> => {
  const parsed = schema.safeParse(parseJson(await textOf(response, name)))
  if (!parsed.success) throw unreadable(name)
  return parsed.data
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const failed = (error: unknown, name: string, host: string): SourceError => {
  const reason = error instanceof FetchFailure ? error.reason : 'unreachable'
  return reason === 'redirect' || reason === 'size' ? unreadable(name) : unreachable(host, reason === 'timeout')
}

const unreachable = (host: string, late: boolean): SourceError =>
  new SourceError(
    late
      ? say(
          `${host} did not answer in time. Try again, or use --clone or --listing.`,
          `${host} 没有及时应答。请重试，或改用 --clone、--listing。`,
        )
      : say(
          `${host} cannot be reached. Check the network, or use --clone or --listing, which need none.`,
          `连不上 ${host}。请检查网络，或改用不需要网络的 --clone、--listing。`,
        ),
  )

const limited = (headers: BoundedAnswer['headers']): SourceError => {
  const reset = Number(headers['x-ratelimit-reset'] ?? 0)
  const after = Number(headers['retry-after'] ?? 0)
  const until = reset > 0 ? new Date(reset * 1000) : new Date(Date.now() + Math.max(60, after) * 1000)
  const clock = until.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
  return new SourceError(
    say(
      `GitHub allows no more requests until ${clock}. Try again then, or use --clone with a local clone.`,
      `GitHub 在 ${clock} 之前不再接受请求。请到时再试，或用 --clone 读取本地克隆。`,
    ),
  )
}

const notFound = (name: string): SourceError =>
  new SourceError(
    say(
      `GitHub knows no public repository ${name}. Check the spelling; for a private one use --clone.`,
      `GitHub 上没有公开的仓库 ${name}。请检查拼写；私有仓库请用 --clone。`,
    ),
  )

const refused = (name: string, status: number): SourceError =>
  new SourceError(
    say(
      `GitHub answered ${status} for ${name}. Try again later, or use --clone.`,
      `GitHub 对 ${name} 的应答是 ${status}。请稍后再试，或用 --clone。`,
    ),
  )

const unreadable = (name: string): SourceError =>
  new SourceError(
    say(
      `GitHub’s answer about ${name} is not the listing of a repository. Use --clone instead.`,
      `GitHub 关于 ${name} 的应答不是仓库清单。请改用 --clone。`,
    ),
  )

const truncatedTree = (name: string): SourceError =>
  new SourceError(
    say(
      `${name} is too large for GitHub to list at once. Clone it (git clone --filter=blob:none) and use --clone.`,
      `${name} 太大，GitHub 无法一次列全。请克隆它（git clone --filter=blob:none），再用 --clone。`,
    ),
  )
