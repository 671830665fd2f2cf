import { z } from 'zod'
import { say } from '@/config/language'
import type { ListedFile } from '../listing'
import type { ListingFacts } from './make-listing'
import { SourceError } from './source-error'

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
  const ask = (path: string, accept = 'application/vnd.github+json'): Promise<Response> =>
    request(`${api}/repos/${name}${path}`, name, accept, timeout)
  onStep(1, 3)
  const { default_branch: branch, license } = await answer(await ask(''), repositoryAnswer, name)
  onStep(2, 3)
  const commit = (
    await (await ask(`/commits/${encodeURIComponent(branch)}`, 'application/vnd.github.sha')).text()
  ).trim()
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

const request = async (url: string, name: string, accept: string, timeout: number): Promise<Response> => {
  const headers = { accept, 'user-agent': 'meetmark', 'x-github-api-version': '2022-11-28' }
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeout) }).catch((error: unknown) => {
    throw unreachable(new URL(url).host, error)
  })
  // a renamed repository is answered elsewhere on the same host
  if (new URL(response.url).origin !== new URL(url).origin) throw unreadable(name)
  if (response.ok) return response
  const waits = response.headers.get('x-ratelimit-remaining') === '0' || response.headers.has('retry-after')
  if (waits && (response.status === 403 || response.status === 429)) throw limited(response.headers)
  throw response.status === 404 ? notFound(name) : refused(name, response.status)
}

const answer = async <S extends z.ZodType>(response: Response, schema: S, name: string): Promise<z.output<S>> => {
  const parsed = schema.safeParse(await response.json().catch(() => undefined))
  if (!parsed.success) throw unreadable(name)
  return parsed.data
}

const unreachable = (host: string, error: unknown): SourceError => {
  const late = error instanceof Error && error.name === 'TimeoutError'
  return new SourceError(
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
}

const limited = (headers: Headers): SourceError => {
  const reset = Number(headers.get('x-ratelimit-reset'))
  const after = Number(headers.get('retry-after'))
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
