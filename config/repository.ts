import { site } from './site'

/** How the sites that hold repositories spell their forms. */
type Forge = {
  readonly edit: (repository: string, branch: string, path: string) => string
  readonly create: (repository: string, branch: string, path: string, text: string) => string
  readonly report: (repository: string, title: string, body: string) => string
}

const query = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString()
const coded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const GITHUB: Forge = {
  edit: (repository, branch, path) => `${repository}/edit/${branch}/${coded(path)}`,
  create: (repository, branch, path, value) => `${repository}/new/${branch}?${query({ filename: path, value })}`,
  report: (repository, title, body) => `${repository}/issues/new?${query({ title, body })}`,
}

const GITLAB: Forge = {
  edit: (repository, branch, path) => `${repository}/-/edit/${branch}/${coded(path)}`,
  create: (repository, branch, path) => `${repository}/-/new/${branch}?${query({ file_name: path })}`,
  report: (repository, title, body) =>
    `${repository}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': body })}`,
}

const GITEE: Forge = {
  edit: (repository, branch, path) => `${repository}/edit/${branch}/${coded(path)}`,
  create: (repository, branch, path) => `${repository}/new/${branch}/${coded(path)}`,
  report: (repository, title, body) => `${repository}/issues/new?${query({ title, description: body })}`,
}

/** Codeberg and other Forgejo or Gitea hosts. */
const FORGEJO: Forge = {
  edit: (repository, branch, path) => `${repository}/_edit/${branch}/${coded(path)}`,
  create: (repository, branch, path) => `${repository}/_new/${branch}/${coded(path)}`,
  report: (repository, title, body) => `${repository}/issues/new?${query({ title, body })}`,
}

const forgeOf = (repository: string): Forge => {
  const host = new URL(repository).hostname
  if (/(?:^|\.)gitlab\./.test(host)) return GITLAB
  if (/(?:^|\.)gitee\.com$/.test(host)) return GITEE
  return /(?:^|\.)(?:codeberg|gitea|forgejo)\./.test(host) ? FORGEJO : GITHUB
}

const { repository, branch, contentFolder } = site

/** Where a content file is edited; undefined where the owner names no repository. @param file relative to the content folder */
export const editAddress = (file: string): string | undefined =>
  repository === '' ? undefined : forgeOf(repository).edit(repository, branch, `${contentFolder}/${file}`)

/** A form for a new content file, with its text filled in where the host can do that. */
export const createAddress = (file: string, text: string): string | undefined =>
  repository === '' ? undefined : forgeOf(repository).create(repository, branch, `${contentFolder}/${file}`, text)

/** A form for what is wrong. */
export const reportAddress = (title: string, body: string): string | undefined =>
  repository === '' ? undefined : forgeOf(repository).report(repository, title, body)
