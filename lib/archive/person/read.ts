import { z } from 'zod'
import { say } from '@/config/language'
import { renderMarkdown, slugify } from '@/lib/markdown'
import type { Link, Person, Problem } from '@/lib/model'
import { resolveAsset } from '../event/links'
import type { Sibling } from '../event/pictures'
import { assetBaseOf } from '../event/read'
import { readFrontMatter, splitSource } from '../front-matter'
import { listOf, requiredText, text, texts, url } from '../front-matter/values'

/** A profile: our `people/<name>.md` and Hugo's `authors/<slug>/_index.md`. */
export const personFrontMatter = z.object({
  title: requiredText,
  aliases: texts,
  authors: texts,
  role: text,
  roles: listOf({ role: text, from: text, to: text }, 'role'),
  organizations: listOf({ name: text, url }, 'name'),
  bio: text,
  interests: texts,
  social: listOf({ icon: text, icon_pack: text, link: url, label: text }),
  links: listOf({ name: text, url, icon: text, icon_pack: text }),
  email: text,
  superuser: z.unknown().optional(),
  user_groups: z.unknown().optional(),
  education: z.unknown().optional(),
  highlight_name: z.unknown().optional(),
  first_name: z.unknown().optional(),
  last_name: z.unknown().optional(),
})

const PERSON = {
  schema: personFrontMatter,
  aliases: { title: ['name'], role: ['job_title', 'position'], organizations: ['affiliations', 'organization'] },
  vital: ['title'],
}

type Fields = Readonly<Record<string, unknown>>

/** Fields of other themes that hold a whole name, whatever its language. */
const NAMES = /^(?:display|full)_?name$|^name_\w+$/i

/** The name of a profile that has neither `title` nor `name`: another field's, else that of its folder. */
const nameIn = (fields: Fields, file: string): string => {
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  const whole = Object.entries(fields).find(([key, value]) => NAMES.test(key) && text(value) !== '')
  const parts = [text(fields.first_name ?? fields.firstName), text(fields.last_name ?? fields.lastName)]
  return text(whole?.[1]) || parts.filter(Boolean).join(' ') || folderOf(file).replace(/[-_]+/g, ' ')
}

export type PersonReading = { readonly record: Person | undefined; readonly problems: readonly Problem[] }

/** Reads a profile. The page's slug is the person's name; the folder's name counts as an alias, as in Hugo. */
export const readPerson = (source: { file: string; text: string; siblings: readonly Sibling[] }): PersonReading => {
  const { body, matter = '', ...place } = splitSource(source.text)
  let called: string | undefined
  const prepare = (fields: Fields): Fields => {
    if (
      [fields.title, fields.Title, fields.name, fields.Name].some(
        (name) => name !== undefined && name !== null && name !== '',
      )
    )
      return fields
    called = nameIn(fields, source.file)
    return { ...fields, title: called }
  }
  const front = readFrontMatter({ ...place, matter }, source.file, { ...PERSON, prepare })
  if (front.data === undefined) return { record: undefined, problems: front.problems }
  const { data } = front
  const prose = [data.bio, body.trim()].filter(Boolean).join('\n\n')
  const avatar = source.siblings.find(({ name }) => /avatar/i.test(name))
  const base = assetBaseOf(source.file)
  const record: Person = {
    slug: slugify(data.title),
    name: data.title,
    aliases: [...new Set([...data.aliases, ...data.authors, folderOf(source.file)])].filter(
      (alias) => alias !== data.title,
    ),
    ...(data.role === undefined ? {} : { role: data.role }),
    organizations: data.organizations.flatMap(({ name, url: address }) =>
      name === undefined ? [] : [{ name, ...(address === undefined ? {} : { url: address }) }],
    ),
    ...(prose === '' ? {} : { bio: renderMarkdown(prose, { assetBase: base }).content }),
    interests: data.interests,
    links: [...data.social.map(socialLink), ...data.links.map(namedLink)].flatMap((link) => link ?? []),
    ...(avatar === undefined
      ? {}
      : { avatar: { src: resolveAsset(avatar.name, base), width: avatar.width, height: avatar.height } }),
    file: source.file,
  }
  return {
    record,
    problems: called === undefined ? front.problems : [...front.problems, withoutTitle(source.file, called)],
  }
}

const withoutTitle = (file: string, name: string): Problem => ({
  ...{ file, field: 'title', level: 'note', rule: 'read-as', line: 1, column: 1 },
  message: say(`is missing; the profile is called “${name}”`, `没有写，资料页叫“${name}”`),
  hint: say('Write the name as the site shall show it.', '请写上要显示的姓名。'),
})

const folderOf = (file: string): string => {
  const parts = file.replace(/\.md$/, '').split('/')
  return (/^_?index$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1)) ?? ''
}

type Item = {
  name?: string | undefined
  url?: string | undefined
  icon?: string | undefined
  icon_pack?: string | undefined
}

const namedLink = ({ name, url: address, icon, icon_pack }: Item): Link | undefined =>
  address === undefined
    ? undefined
    : {
        kind: 'extra',
        name: name ?? icon ?? address,
        url: address,
        ...(icon === undefined ? {} : { icon: { pack: icon_pack ?? 'fab', name: icon } }),
      }

const socialLink = (item: {
  label?: string | undefined
  link?: string | undefined
  icon?: string | undefined
  icon_pack?: string | undefined
}) => namedLink({ name: item.label, url: item.link, icon: item.icon, icon_pack: item.icon_pack })
