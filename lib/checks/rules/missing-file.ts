import { say } from '@/config/language'
import { endingOf } from '@/config/served-files'
import type { EventFile } from '@/lib/archive/whole'
import { addressesIn, fileAddress, namesPage } from '@/lib/markdown'
import { plainLines } from '../body-lines'
import { atField, atSpot } from '../finding'
import type { CheckContext, Finding, Rule } from '../rule'

const FIELDS = ['url_code', 'url_pdf', 'url_slides', 'url_video', 'url_source', 'url_dataset', 'url_poster'] as const
/** A link or picture that names a file beside the page, and no such file is there, or it is not served. */
export const missingFile: Rule = {
  name: 'missing-file',
  level: 'warning',
  find: (context) => {
    const names = new Set([...context.files].map((file) => file.normalize('NFC')))
    return context.events.flatMap((event) => [...fieldsOf(event, context, names), ...bodyOf(event, context, names)])
  },
}

type Names = ReadonlySet<string>
type Words = { readonly message: string; readonly hint: string }

const fieldsOf = (event: EventFile, context: CheckContext, names: Names): readonly Finding[] => {
  const named: readonly (readonly [path: readonly (string | number)[], value: string | undefined])[] = [
    ...FIELDS.map((field) => [[field], event.data[field]] as const),
    ...event.data.links.map(({ url }, index) => [['links', index, 'url'], url] as const),
    [['image', 'filename'], event.record.image === undefined ? event.data.image?.filename : undefined],
  ]
  const found = named.flatMap(([path, value]) => {
    const words = value === undefined ? undefined : faultOf(event, value, context, names)
    return words === undefined ? [] : [atField(event, path, words)]
  })
  const header = event.record.image === undefined ? (event.data.image?.filename ?? '') : ''
  return /^(?:https?:)?\/\//.test(header)
    ? [...found, { ...atField(event, ['image', 'filename'], FOREIGN), level: 'note' }]
    : found
}

const FOREIGN: Words = {
  message: say('a picture of another host is not shown', '其他网站的图片不会显示'),
  hint: say('Save it beside this page, and name the file.', '请把图片存到页面旁边，再写文件名。'),
}

const bodyOf = (event: EventFile, context: CheckContext, names: Names): readonly Finding[] =>
  plainLines(event)
    .filter(({ line }) => line >= event.bodyLine)
    .flatMap(({ line, text }) =>
      addressesIn(text).flatMap(({ address, index, isPicture }) => {
        const words = faultOf(event, address, context, names, isPicture)
        return words === undefined ? [] : [atSpot({ file: event.file, line, column: index + 1 }, words)]
      }),
    )

/** A relative path names a file, or a page by its folder, and `/media/…` a file; `#top`, other paths and `mailto:` do not. */
const faultOf = (
  { file }: EventFile,
  url: string,
  context: CheckContext,
  names: Names,
  isPicture = false,
): Words | undefined => {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/(?!media\/)|[\\#?]|\{\{)/i.test(url) || url === '') return undefined
  const { path } = fileAddress(url)
  if (!isPicture && endingOf(path) === '' && namesPage(url)) return hasPage(path, context) ? undefined : noPage(url)
  if (!isPicture && !/^[a-z0-9]{2,5}$/.test(endingOf(path))) return undefined
  // what the site serves lies below the content folder
  const parts = url.startsWith('/media/') ? [] : file.normalize('NFC').split('/').slice(0, -1)
  for (const part of path.replace(/^\/media\//, '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  const named = parts.join('/')
  if (!names.has(named)) return missing(url, named, names)
  return context.unserved.get(named)
}

const slugs = new WeakMap<CheckContext['claims'], ReadonlySet<string>>()

/** Whether any page goes by the name that a path ends in. */
const hasPage = (path: string, context: CheckContext): boolean => {
  const known =
    slugs.get(context.claims) ??
    new Set([
      ...context.claims.flatMap(({ slug, aliases }) => [slug, ...aliases]),
      ...context.people.flatMap(({ record }) => [record.slug, ...record.aliases]),
      ...context.projects,
      ...context.decks,
    ])
  slugs.set(context.claims, known)
  return known.has(path.split('/').findLast((part) => part !== '' && !/^\.+$/.test(part)) ?? '')
}

const noPage = (url: string): Words => ({
  message: say(`no page of this site is called “${url}”`, `本站没有叫“${url}”的页面`),
  hint: say(
    'Write the name of its file, such as ../mesh-night.md, or a web address with https://.',
    '请写目标文件的名字，如 ../mesh-night.md；网址请以 https:// 开头。',
  ),
})

const missing = (url: string, path: string, names: Names): Words => {
  const other = [...names].find((name) => name.toLowerCase() === path.toLowerCase())
  return {
    message: say(`there is no file “${url}” beside this page`, `这个页面旁边没有文件“${url}”`),
    hint:
      other === undefined
        ? say('Add the file, or write a web address with https://.', '请添加该文件；网址请以 https:// 开头。')
        : say(
            `The file is called “${other.split('/').at(-1)}”: capitals count.`,
            `文件名是“${other.split('/').at(-1)}”，大小写要一致。`,
          ),
  }
}
