import { stringify } from 'yaml'
import { readPerson } from '@/lib/archive/person'
import { slugify } from '@/lib/markdown'
import { notedName } from '../../original-name'
import { isRecord } from './matter'

type Fields = Readonly<Record<string, unknown>>

/** A person of the old site, as a profile's file. */
export type Profile = {
  /** Name of the file, without its ending. */
  readonly name: string
  readonly text: string
  /** The portrait as the old site names it. */
  readonly portrait?: string
}

const SITES: Readonly<Record<string, readonly [icon: string, pack: string, address: string]>> = {
  github: ['github', 'fab', 'https://github.com/'],
  gitlab: ['gitlab', 'fab', 'https://gitlab.com/'],
  twitter: ['x-twitter', 'fab', 'https://x.com/'],
  x: ['x-twitter', 'fab', 'https://x.com/'],
  linkedin: ['linkedin', 'fab', 'https://www.linkedin.com/in/'],
  mastodon: ['mastodon', 'fab', ''],
  bluesky: ['bluesky', 'fab', 'https://bsky.app/profile/'],
  instagram: ['instagram', 'fab', 'https://www.instagram.com/'],
  facebook: ['facebook', 'fab', 'https://www.facebook.com/'],
  youtube: ['youtube', 'fab', 'https://www.youtube.com/@'],
  weibo: ['weibo', 'fab', 'https://weibo.com/'],
  zhihu: ['zhihu', 'fab', 'https://www.zhihu.com/people/'],
  bilibili: ['bilibili', 'fab', 'https://space.bilibili.com/'],
  telegram: ['telegram', 'fab', 'https://t.me/'],
  medium: ['medium', 'fab', 'https://medium.com/@'],
  website: ['globe', 'fas', ''],
  homepage: ['globe', 'fas', ''],
  web: ['globe', 'fas', ''],
  site: ['globe', 'fas', ''],
  blog: ['globe', 'fas', ''],
  url: ['globe', 'fas', ''],
  uri: ['globe', 'fas', ''],
  link: ['globe', 'fas', ''],
}

const NAME = ['title', 'name', 'display_name', 'displayName', 'full_name', 'fullName', 'fullname', '姓名', '名字']
const ROLE = ['role', 'job', 'job_title', 'position', 'jobtitle', 'tagline', 'tagLine', 'headline', '职位', '职务']
const COMPANY = ['organization', 'organisation', 'company', 'affiliation', 'employer', 'org', 'work', '公司', '单位']
const BIO = ['bio', 'description', 'about', 'biography', 'summary', 'intro', '简介', '介绍']
const PORTRAIT = [
  'avatar',
  'photo',
  'image',
  'picture',
  'portrait',
  'img',
  'headshot',
  'profile_image',
  'image_url',
  'imageURL',
  'avatar_url',
  'profilePicture',
  'thumbnail',
  '头像',
  '照片',
]

/**
 * A profile of a person's fields: names of other generators become this site's, all others stay as they are.
 * @param key what the old site calls them by, as in its events
 */
export const profileOf = (fields: Fields, body: string, key: string): Profile | undefined => {
  const used = new Set<string>()
  const take = (names: readonly string[]): unknown => {
    const name = names.find((one) => fields[one] !== undefined && fields[one] !== null && fields[one] !== '')
    if (name === undefined) return undefined
    used.add(name)
    return fields[name]
  }
  const parts = [fields.first_name ?? fields.firstName, fields.last_name ?? fields.lastName]
  // beside a whole name, a title is a post
  const own = textOf(fields.name)
  const post =
    own !== undefined && /\S\s+\S|\p{Script=Han}/u.test(own) && textOf(fields.title) !== own
      ? textOf(fields.title)
      : undefined
  if (own !== undefined && post !== undefined) for (const name of ['name', 'title']) used.add(name)
  const title =
    (post === undefined ? textOf(take(NAME)) : own) ??
    (parts.every((part) => typeof part === 'string') ? parts.join(' ') : undefined)
  if (title === undefined) return undefined
  const portrait = textOf(take(PORTRAIT))
  const role = textOf(take(ROLE)) ?? post
  const company = take(COMPANY)
  const bio = textOf(take(BIO))
  const links = linksOf(fields, used)
  const aliases = [...listOf(fields.aliases), ...(key === title || key === '' ? [] : [key])]
  for (const name of ['aliases', 'title']) used.add(name)
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !used.has(name)))
  const written = {
    title,
    ...(aliases.length === 0 ? {} : { aliases: [...new Set(aliases)] }),
    ...(role === undefined ? {} : { role }),
    ...(company === undefined ? {} : { organizations: organizations(company) }),
    ...(bio === undefined ? {} : { bio }),
    ...(links.length === 0 ? {} : { social: links }),
    ...rest,
  }
  const name = slugify(key === '' ? title : key)
  const prose = body.trim() === '' ? '' : `\n${body.trim()}\n`
  return {
    name,
    text: `---\n${stringify(written, { lineWidth: 0 })}---\n${prose}`,
    ...(portrait === undefined ? {} : { portrait }),
  }
}

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.trim() || undefined
  return isRecord(value) ? textOf(value.src ?? value.url ?? value.filename ?? value.path) : undefined
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : (textOf(value)?.split(/\s*,\s*/) ?? [])

const organizations = (value: unknown): readonly object[] =>
  [value].flat().flatMap((one: unknown) => {
    if (isRecord(one))
      return one.name === undefined
        ? []
        : [{ name: String(one.name), ...(one.url === undefined ? {} : { url: String(one.url) }) }]
    const name = textOf(one)
    return name === undefined ? [] : [{ name }]
  })

type Social = { readonly icon: string; readonly icon_pack: string; readonly link: string }

/** Accounts written as fields of their own, as a group, or as a list of names and addresses. */
const linksOf = (fields: Fields, used: Set<string>): readonly Social[] => {
  const groups = ['social', 'links', 'socials', 'social_links', 'network', 'networks', 'accounts'].filter(
    (name) => fields[name] !== undefined,
  )
  const listed = groups.flatMap((name): readonly (readonly [string, unknown])[] => {
    const group = fields[name]
    if (isRecord(group)) {
      used.add(name)
      return Object.entries(group)
    }
    const items = Array.isArray(group) ? group.filter(isRecord) : []
    const pairs = items.map(
      (item) =>
        [
          String(item.icon ?? item.label ?? item.name ?? item.title ?? item.type ?? item.platform ?? 'link'),
          item.link ?? item.url ?? item.href,
        ] as const,
    )
    if (items.some((item) => item.icon_pack !== undefined)) return []
    if (items.length > 0) used.add(name)
    return pairs
  })
  const own = Object.keys(SITES).flatMap((site) => {
    if (typeof fields[site] !== 'string' || fields[site] === '') return []
    used.add(site)
    return [[site, fields[site]] as const]
  })
  return [...listed, ...own].flatMap(([name, value]): readonly Social[] => {
    const site =
      SITES[
        name
          .toLowerCase()
          .replace(/^.*fa-|[\s_-]?(?:url|link|handle|username)$/g, '')
          .trim()
      ] ?? SITES.link
    const written = textOf(value)
    if (written === undefined || site === undefined) return []
    const isAddress = /^(?:https?:|mailto:|\/)/i.test(written)
    if (!isAddress && site[2] === '' && !/^[\w-]+(?:\.[\w-]+)+/.test(written)) return []
    const link = isAddress ? written : site[2] === '' ? `https://${written}` : `${site[2]}${written.replace(/^@/, '')}`
    return [{ icon: site[0], icon_pack: site[1], link }]
  })
}

const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Files here have ASCII names. A profile whose folder is called 张三, as Hugo wants it, goes by the name that an export
 * has noted in it, else by the spelling among its aliases that can name a file; without one it keeps its name.
 * @param paths of the site
 * @returns the path with the profile's folder renamed
 */
export const nameProfiles = (paths: readonly string[], read: (path: string) => string): ((path: string) => string) => {
  const names = new Map<string, string>()
  for (const path of paths) {
    const [, parent = '', name] = /^((?:.*\/)?(?:authors?|people)\/)([^/]+)\/_index\.md$/.exec(path) ?? []
    if (name === undefined) continue
    const text = read(path)
    const noted = notedName(text)
    const spelling =
      noted ??
      (FILE_NAME.test(name)
        ? undefined
        : readPerson({ file: `people/${name}/_index.md`, text, siblings: [] }).record?.aliases.find((alias) =>
            FILE_NAME.test(alias),
          ))
    if (spelling !== undefined) names.set(`${parent}${name}/`, `${parent}${spelling}/`)
  }
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return `${names.get(folder) ?? folder}${path.slice(folder.length)}`
  }
}
