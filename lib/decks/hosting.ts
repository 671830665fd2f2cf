import type { Listing } from '@/lib/model'

type Ref = { readonly commit: string; readonly branch: string }

/**
 * Addresses of a repository's files by the habits of its host. GitLab puts `/-` before them; GitHub serves bare files
 * from a host of its own; Gitee, Gitea and Forgejo keep all under the repository.
 * @param repository web address without a trailing slash
 */
export const urlsOf = (repository: string, { commit, branch }: Ref): Listing['urls'] => {
  const { hostname, pathname } = new URL(repository)
  const base = /(?:^|\.)gitlab\./.test(hostname) ? `${repository}/-` : repository
  const raw =
    hostname === 'github.com'
      ? `https://raw.githubusercontent.com${pathname}/${commit}/{path}`
      : `${base}/raw/${commit}/{path}`
  return { file: `${base}/blob/${commit}/{path}`, folder: `${base}/tree/${encodeRef(branch)}/{path}`, raw }
}

const encodeRef = (ref: string): string => ref.split('/').map(encodeURIComponent).join('/')

/**
 * A repository's web address from any way of writing it: `owner/name` (GitHub), `github.com/owner/name`, an https or
 * ssh address of git. Undefined where it is none of these.
 */
export const repositoryUrl = (written: string): string | undefined => {
  const text = written.trim().replace(/(?:\.git)?\/*$/, '')
  if (/^[\w.-]+\/[\w.-]+$/.test(text)) return `https://github.com/${text}`
  const ssh = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+)?[:/](.+)$/.exec(text)
  if (ssh !== null) return `https://${ssh[1]}/${ssh[2]}`
  const web = /^(https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?::\d+)?\/\S+)$/i.exec(text)
  return web === null ? undefined : `${web[1] ?? 'https://'}${web[2]}`
}

/** `owner/name` of a repository on GitHub; undefined for any other host. */
export const githubName = (repository: string): string | undefined =>
  /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)$/i.exec(repository)?.[1]

/**
 * Where an address lies within a listed repository: a path without slashes at its ends, empty for the root.
 * Any branch, tag or commit will do; undefined where the address is of another place.
 */
export const pathWithin = ({ repository, commit, branch }: Listing, url: string): string | undefined => {
  if (!URL.canParse(url)) return undefined
  const home = new URL(repository)
  const { hostname, pathname } = new URL(url)
  const own = home.pathname.toLowerCase()
  const lower = pathname.toLowerCase()
  const rest = (prefix: string): string | undefined =>
    /^(?:\.git)?(?:\/|$)/.test(lower.startsWith(prefix) ? lower.slice(prefix.length) : '-')
      ? pathname.slice(prefix.length).replace(/^\.git/i, '')
      : undefined
  if (home.hostname === 'github.com' && hostname === 'raw.githubusercontent.com')
    return withoutRef(rest(own), [commit, branch])
  if (hostname.replace(/^www\./, '') !== home.hostname.replace(/^www\./, '')) return undefined
  const inside = rest(own)?.replace(/\/+$/, '')
  if (inside === '') return ''
  return withoutRef(/^(?:\/-)?\/(?:tree|blob|raw|src|edit)(\/.+)$/.exec(inside ?? '')?.[1], [commit, branch])
}

/** Takes the ref off the front; a branch's name may hold slashes, so the known ones come first. */
const withoutRef = (path: string | undefined, known: readonly string[]): string | undefined => {
  if (path === undefined) return undefined
  const plain = decode(path).replace(/^\/(?:refs\/(?:heads|tags)\/)?/, '')
  const ref = known.find((name) => plain === name || plain.startsWith(`${name}/`)) ?? plain.split('/')[0] ?? ''
  return plain
    .slice(ref.length)
    .replace(/^\/+|\/+$/g, '')
    .normalize('NFC')
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
