import { basename, join } from 'node:path'
import { say } from '@/config/language'
import { judgeFile, kindOf, readText } from '@/lib/archive/folder'
import { renderMarkdown, slugify } from '@/lib/markdown'
import { withoutNote } from '../../original-name'
import { notFetched, parseData } from '../export-values'
import { readExport } from '../exports'
import { eventFileName } from '../file-name'
import { decoded, LOST, lineOfLost } from '../letters'
import { renameField, writeField } from '../mend/yaml-text'
import type { ImportNote, ImportPlan, PlannedFile } from '../plan'
import { partnerFilesOf, writeEvent } from '../write-event'
import { rewriteBody } from './body'
import { convertFields, type Decisions, pictureOf } from './event-page'
import { addressOf, assetAt, type Layout, nameOf, pageName, referencesOf, type Source } from './lay-out'
import { isRecord, type Matter } from './matter'
import { type OldPartner, partnerOf } from './partner'
import { profileOf } from './profile'
import { isOfPartners, type Role } from './roles'

/** Everything that a file of the old site is brought with. */
export type Journey = {
  /** Absolute path of the site. */
  readonly root: string
  readonly layout: Layout
  readonly decisions: Decisions
}

type Text = Source & { readonly matter: Matter }

/** What becomes of one file: the files that are made of it, and at least one note. */
export const bring = (source: Source, journey: Journey): ImportPlan => {
  const { layout } = journey
  const target = layout.targets.get(source.path)
  const lost = target === undefined || source.text === undefined ? undefined : lineOfLost(source.text)
  if (lost !== undefined)
    return {
      files: [],
      notes: [{ kind: 'unreadable', from: source.path, message: `${say(`Line ${lost}:`, `第 ${lost} 行：`)} ${LOST}` }],
    }
  if (source.role === 'asset') return bringAsset(source, target, journey)
  if (source.role === 'venue' || source.role === 'listing')
    return target === undefined ? leave(source, OTHER) : bringRecord(source, target, journey)
  if (source.role === 'data') return bringData(source, journey)
  if (source.role === 'partner') return bringPartner(source, target, journey)
  if (/\.(?:adoc|org)$/i.test(source.path)) return leave(source, FOREIGN)
  const reason = LEFT[source.role]
  if (reason !== undefined && target === undefined)
    return leave(source, source.role === 'section' ? listReason(source) : reason)
  const { matter } = source
  if (matter === undefined) return leave(source, UNREADABLE)
  if (target === undefined) return leave(source, source.role === 'post' ? NO_EVENT : LIST)
  const text: Text = { ...source, matter }
  // what is wrong with it is told by those who read it
  if (matter.fields === undefined || target.startsWith('projects/') || target.startsWith('slides/'))
    return {
      files: [
        { path: target, content: matter.fields === undefined ? (source.text ?? '') : textOf(text), from: source.path },
      ],
      notes: [note(source, [])],
    }
  if (/^(?:series|cities|tags)\//.test(target))
    return matter.body.trim() === ''
      ? leave(source, LIST)
      : { files: [{ path: target, content: textOf(text), from: source.path }], notes: [note(source, [])] }
  if (target.startsWith('events/')) return bringEvent(text, target, journey)
  return target.startsWith('people/') ? bringPerson(text, target, journey) : bringPage(text, target, journey)
}

/** A text as this site reads it, its words unchanged. */
const textOf = ({ matter, text = '' }: Text): string =>
  matter.isOurs ? withoutNote(text) : `---\n${matter.yaml.replace(/\s+$/, '')}\n---\n${matter.body}`

const note = ({ path, encoding }: Source, remarks: readonly string[]): ImportNote => {
  const told = encoding === undefined ? remarks : [decoded(encoding), ...remarks]
  return told.length === 0
    ? { kind: 'kept', from: path, message: '' }
    : { kind: 'changed', from: path, message: told.join(' ') }
}

const leave = ({ path }: Source, message: string): ImportPlan => ({
  files: [],
  notes: [{ kind: 'left-out', from: path, message }],
})

const LIST = say('The text of a list; the site makes its lists itself.', '栏目页的文字；网站自己生成列表。')
const CATEGORY = say(
  'The text of a category; pages here go by topic: content/tags/NAME.md shows it, where events have NAME among their tags.',
  '分类页的文字；这里按话题分页：活动的 tags 里有这个名字时，写在 content/tags/名称.md 里就会显示。',
)

const listReason = ({ path, matter }: Source): string =>
  /(?:^|\/)categor(?:y|ies)\/[^/]+\/_index\./i.test(path) && matter?.body.trim() !== '' ? CATEGORY : LIST

const OTHER = say('Neither a page nor a file that pages show.', '既不是页面，也不是页面会用到的文件。')
const LEFT: Readonly<Partial<Record<Role, string>>> = {
  section: LIST,
  settings: say(
    'Read for the title, the zone and the addresses of the old site.',
    '已从中读取旧网站的标题、时区和网址规则。',
  ),
  look: say('How the old site looks: templates, styles, scripts.', '旧网站的外观：模板、样式、脚本。'),
  hidden: say(
    'Its name, or that of its folder, begins with a dot, or it is what a tool has installed: nothing of the site.',
    '名字或目录以点开头，或是工具安装的文件，不属于网站内容。',
  ),
  built: say('What the old generator has made; its source was read.', '旧网站生成的结果；读的是它的源文件。'),
  other: OTHER,
}
const NO_EVENT = say(
  'A post that is about no event, as far as its fields and its text tell. --from FOLDER takes every page of a folder.',
  '从字段和正文看，这篇文章不是活动。用 --from 目录 可以把目录里的每一页都当作活动。',
)
const FOREIGN = say(
  'Texts of this kind are not read here; save it as Markdown, for one with pandoc.',
  '这里不读这种格式的文字；请另存为 Markdown，比如用 pandoc。',
)
const UNREADABLE = say('Nobody can be sure of its letters; save it as UTF-8.', '无法确定文字编码；请另存为 UTF-8。')
const NO_DATA = say('Data for templates, of neither people nor events.', '给模板用的数据，既不是人物也不是活动。')

const copy = (source: Source, target: string, { root }: Journey, remarks: readonly string[]): ImportPlan => ({
  files: [{ path: target, content: { copyOf: join(root, source.path) }, from: source.path }],
  notes: [note(source, remarks)],
})

/** A venue or a listing, as this site has them already. */
const bringRecord = (source: Source, target: string, { root }: Journey): ImportPlan => {
  const { text } = readText(join(root, source.path))
  if (text === undefined) return leave(source, UNREADABLE)
  return { files: [{ path: target, content: text, from: source.path }], notes: [note(source, [])] }
}

const bringAsset = (source: Source, target: string | undefined, journey: Journey): ImportPlan => {
  const { served, concern } = judgeFile(journey.root, source.path)
  const remarks = concern === undefined ? [] : [`${concern.message} — ${concern.hint}`]
  return target === undefined || !served ? leave(source, remarks[0] ?? OTHER) : copy(source, target, journey, remarks)
}

const bringEvent = (source: Text, target: string, journey: Journey): ImportPlan => {
  const { layout, decisions } = journey
  const { matter, path } = source
  const fields = matter.fields ?? {}
  const isHugo = layout.settings.generator === 'hugo' || layout.settings.generator === 'folder'
  const converted = convertFields(
    { path, matter, isPost: source.role === 'post' },
    decisions,
    isHugo && source.role === 'event',
  )
  const pictured = withPicture(source, target, converted.yaml, journey)
  const address = addressOf(source, layout)
  const own = layout.slugs.get(path)
  const slug = own ?? String(fields.slug ?? nameOf(target))
  const isNew = address !== undefined && !isAnswered(address, slug) && !aliasesOf(fields).includes(address)
  const named = own === undefined ? pictured.yaml : writeField(pictured.yaml, 'slug', own)
  const yaml = isNew ? writeField(named, 'aliases', [...aliasesOf(fields), address]) : named
  const { body, remarks } = wordsOf(source, pictured.path, layout)
  const all = [
    ...converted.remarks,
    ...pictured.remarks,
    ...(own === undefined
      ? []
      : [say(`Another event has its name: its slug is ${own}.`, `已有同名活动，它的 slug 是 ${own}。`)]),
    ...(isNew ? [say(`Its old address, ${address}, leads here.`, `旧网址 ${address} 会跳转到这里。`)] : []),
    ...remarks,
  ]
  const isSame = matter.isOurs && yaml === matter.yaml && body === matter.body
  const content = isSame ? (source.text ?? '') : `---\n${yaml.replace(/\s+$/, '')}\n---\n${body}`
  return { files: [{ path: pictured.path, content, from: path }, ...pictured.files], notes: [note(source, all)] }
}

const aliasesOf = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  [fields.aliases ?? fields.alias].flat().filter((one): one is string => typeof one === 'string' && one !== '')

/** Old addresses that the site answers by itself. */
const isAnswered = (address: string, slug: string): boolean => {
  const plain = address.replace(/\/(?:index\.html)?$/, '').toLowerCase()
  return ['event', 'events', 'talk'].some((section) => plain === `/${section}/${slug}`.toLowerCase())
}

type Pictured = {
  readonly yaml: string
  readonly path: string
  readonly files: readonly PlannedFile[]
  readonly remarks: readonly string[]
}

/** A header picture lies beside its page, where it is measured and cropped; one that lies elsewhere is brought there. */
const withPicture = (source: Text, target: string, yaml: string, { root, layout }: Journey): Pictured => {
  const picture = pictureOf(source.matter.fields ?? {})
  const unchanged = (remarks: readonly string[] = []): Pictured => ({ yaml, path: target, files: [], remarks })
  if (picture === undefined) return unchanged()
  const found = assetAt(picture.address, source.path, layout)
  if (found === undefined) return unchanged(/^https?:/i.test(picture.address) ? [notFetched(picture.address)] : [])
  const isBundle = /\/index(?:\.[a-z-]+)?\.md$/.test(target)
  const folder = target.slice(0, target.lastIndexOf('/') + 1)
  const to = layout.targets.get(found) ?? ''
  if (isBundle && to.startsWith(folder) && !to.slice(folder.length).includes('/')) return unchanged()
  const path = isBundle ? target : target.replace(/((?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.md)$/, '/index$1')
  const beside = basename(found).normalize('NFC')
  // a page's own folder may hold another picture of that name
  const own = path.slice(0, path.lastIndexOf('/') + 1)
  const name = layout.places.has(`${own}${beside}`.toLowerCase()) ? `header-${beside}` : beside
  const isHeader = picture.field === 'header'
  const named = isHeader || picture.field === 'image' ? yaml : renameField(yaml, picture.field, 'image')
  return {
    yaml: writeField(isHeader ? renameField(named, 'header', 'old_header') : named, 'image', { filename: name }),
    path,
    files: [
      {
        path: `${path.slice(0, path.lastIndexOf('/') + 1)}${name}`,
        content: { copyOf: join(root, found) },
        from: found,
      },
    ],
    remarks: [say(`Its picture, ${picture.address}, lies beside it now.`, `头图 ${picture.address} 现在放在它旁边。`)],
  }
}

type Words = { readonly body: string; readonly remarks: readonly string[] }

/** The words of a page, with every address that has moved. */
const wordsOf = (source: Text, target: string, layout: Layout): Words => {
  const { body, moved, tags, taken } = rewriteBody(source.matter.body, referencesOf(source, target, layout))
  return {
    body,
    remarks: [
      ...(moved === 0
        ? []
        : [
            say(
              `Addresses of files in its text lead to where they are now: ${moved}.`,
              `正文里的文件地址已改到新位置：${moved} 处。`,
            ),
          ]),
      ...(taken === 0
        ? []
        : [
            say(
              `Imports of components and comments of templates were taken out of its text: ${taken}.`,
              `正文里的组件引用和模板注释已去掉：${taken} 处。`,
            ),
          ]),
      ...(tags.length === 0
        ? []
        : [
            say(
              `Tags of templates stand in its text as they were: ${tags.slice(0, 5).join(' ')}.`,
              `正文里还留着模板标签：${tags.slice(0, 5).join(' ')}。`,
            ),
          ]),
    ],
  }
}

/** Profiles that this site reads stay as they are; those of others get its names of fields. */
const bringPerson = (source: Text, target: string, journey: Journey): ImportPlan => {
  const { matter, path } = source
  const fields = matter.fields ?? {}
  const isKnown = typeof fields.title === 'string' && matter.isOurs
  const hasPortrait = ['photo', 'avatar', 'image', 'picture'].some((key) => typeof fields[key] === 'string')
  const { body, remarks } = wordsOf(source, target, journey.layout)
  const profile = isKnown && !hasPortrait ? undefined : profileOf(fields, body, nameOf(target))
  if (profile === undefined)
    return { files: [{ path: target, content: withoutNote(source.text ?? ''), from: path }], notes: [note(source, [])] }
  const portrait = portraitOf(profile.portrait, path, target, journey)
  return {
    files: [{ path: portrait.path, content: profile.text, from: path }, ...portrait.files],
    notes: [note(source, [PROFILE, ...portrait.remarks, ...remarks])],
  }
}

const PROFILE = say('Its fields have the names of a profile here now.', '字段已改成这里资料页的名称。')

type Portrait = { readonly path: string; readonly files: readonly PlannedFile[]; readonly remarks: readonly string[] }

/** A portrait lies beside the profile, called `avatar`. */
const portraitOf = (
  portrait: string | undefined,
  from: string,
  target: string,
  { root, layout }: Journey,
): Portrait => {
  const found = portrait === undefined ? undefined : assetAt(portrait, from, layout)
  if (portrait === undefined || found === undefined) {
    const words = portrait?.slice(0, 120)
    const remarks =
      words === undefined
        ? []
        : /^https?:/i.test(words)
          ? [say(`The portrait was not fetched: ${words}`, `没有下载头像：${words}`)]
          : [say(`The portrait is not there: ${words}`, `找不到头像：${words}`)]
    return { path: target, files: [], remarks }
  }
  const folder = target.replace(/(?:\/_index)?\.md$/, '')
  const avatar = `${folder}/avatar${/\.\w+$/.exec(found)?.[0] ?? ''}`
  return {
    path: `${folder}/_index.md`,
    files: [{ path: avatar, content: { copyOf: join(root, found) }, from: found }],
    remarks: [],
  }
}

/** A list that a template fills has no words of its own. */
const isEmpty = (body: string): boolean => {
  if (body.trim() === '') return true
  const { html, text } = renderMarkdown(body).content
  return text.trim() === '' && !/<(?:img|video|audio|iframe)\b/.test(html)
}

/** A page of its own keeps its address. */
const bringPage = (source: Text, target: string, { layout }: Journey): ImportPlan => {
  const { matter, path } = source
  if (kindOf(target) === undefined)
    return leave(source, say('A page of its own, for which this site has no place.', '单独的页面，这里没有它的位置。'))
  if (isEmpty(matter.body))
    return leave(source, say('A page without text: its template made it.', '没有正文的页面，由模板生成。'))
  const address = addressOf(source, layout)?.replace(/(?:\/|\.html|\/index\.html)$/, '')
  const fields = matter.fields ?? {}
  const titled =
    typeof fields.title === 'string'
      ? matter.yaml
      : writeField(
          matter.yaml,
          'title',
          /^#\s+(.+)$/m.exec(matter.body)?.[1]?.trim() ?? pageName(path, layout.settings),
        )
  const isKept = address !== undefined && address !== '' && fields.url === undefined
  const yaml = isKept ? writeField(titled, 'url', address) : titled
  const { body, remarks } = wordsOf(source, target, layout)
  return {
    files: [{ path: target, content: `---\n${yaml.replace(/\s+$/, '')}\n---\n${body}`, from: path }],
    notes: [
      note(source, [
        ...(isKept ? [say(`It keeps its address, ${address}.`, `保留网址 ${address}。`)] : []),
        ...remarks,
      ]),
    ],
  }
}

const OF_PEOPLE =
  /(?:^|\/)(?:authors?|people|persons?|speakers?|members?|team|staff|organi[sz]ers?|讲师|作者)(?:\/[^/]+)?\.\w+$/i

/** What has a title and a day as well, and is no event. */
const OF_NEWS =
  /(?:^|\/)(?:announcements?|news|posts?|blog|articles?|releases?|changelog|updates|jobs|books?|press)\.\w+$/i

/** Data of people becomes profiles; data of events becomes events. */
const bringData = (source: Source, journey: Journey): ImportPlan => {
  const { text } = readText(join(journey.root, source.path))
  if (text === undefined) return leave(source, UNREADABLE)
  if (OF_NEWS.test(source.path)) return leave(source, NO_DATA)
  if (isOfPartners(source.path)) return bringPartners(source, text, journey)
  return OF_PEOPLE.test(source.path) ? bringPeople(source, text, journey) : bringEvents(source, text, journey)
}

/** A partner's file, and the logo beside it. */
const partnerFiles = (
  partner: OldPartner,
  name: string,
  from: string,
  { root, layout }: Journey,
): { readonly files: readonly PlannedFile[]; readonly remarks: readonly string[] } => {
  const found = partner.logo === undefined ? undefined : assetAt(partner.logo, from, layout)
  const logo = found === undefined ? undefined : `${name}${/\.\w+$/.exec(found)?.[0] ?? ''}`
  const missing = found === undefined ? partner.logo?.slice(0, 120) : undefined
  return {
    files: [
      { path: `partners/${name}.yaml`, content: partner.write(logo), from },
      ...(found === undefined || logo === undefined
        ? []
        : [{ path: `partners/${logo}`, content: { copyOf: join(root, found) }, from: found }]),
    ],
    remarks:
      missing === undefined
        ? []
        : /^https?:/i.test(missing)
          ? [say(`The logo was not fetched: ${missing}`, `没有下载标志：${missing}`)]
          : [say(`The logo is not there: ${missing}`, `找不到标志：${missing}`)],
  }
}

const bringPartner = (source: Source, target: string | undefined, journey: Journey): ImportPlan => {
  const { fields, body = '' } = source.matter ?? {}
  const partner = fields === undefined ? undefined : partnerOf(fields)
  if (partner === undefined || target === undefined) return leave(source, LIST)
  const { files, remarks } = partnerFiles(partner, nameOf(target), source.path, journey)
  const words = body.trim() === '' ? [] : [say('Its text has no place here.', '它的正文这里没有位置。')]
  return { files, notes: [note(source, [PARTNER, ...words, ...remarks])] }
}

const PARTNER = say('A partner now; name it in `partners:` of events.', '成了合作伙伴；活动里用 partners: 写上它。')

const bringPartners = (source: Source, text: string, journey: Journey): ImportPlan => {
  const partners = peopleIn(parseData(text, source.path), source.path).flatMap(
    ({ key, fields }) => partnerOf({ ...(key === '' ? {} : { name: key }), ...fields }) ?? [],
  )
  const brought = partners.map((partner) =>
    partnerFiles(partner, journey.layout.freeName('partners', slugify(partner.name)), source.path, journey),
  )
  const files = brought.flatMap((one) => one.files)
  if (files.length === 0) return leave(source, NO_DATA)
  const told = say(`Partners made of it: ${partners.length}.`, `由它生成的合作伙伴：${partners.length} 个。`)
  return { files, notes: [note(source, [told, ...brought.flatMap(({ remarks }) => remarks)])] }
}

const bringPeople = (source: Source, text: string, journey: Journey): ImportPlan => {
  const people = peopleIn(parseData(text, source.path), source.path)
  const brought = people.map(({ key, fields }) => {
    const profile = profileOf(fields, '', key)
    if (profile === undefined)
      return { files: [], remarks: [say(`No name stands with “${key}”.`, `“${key}”没有写姓名。`)] }
    const name = journey.layout.freeName('people', profile.name)
    const portrait = portraitOf(profile.portrait, source.path, `people/${name}.md`, journey)
    return {
      files: [{ path: portrait.path, content: profile.text, from: source.path }, ...portrait.files],
      remarks: portrait.remarks,
    }
  })
  const files = brought.flatMap((one) => one.files)
  if (files.length === 0) return leave(source, NO_DATA)
  const told = say(`Profiles made of it: ${people.length}.`, `由它生成的资料页：${people.length} 个。`)
  return { files, notes: [note(source, [told, ...brought.flatMap(({ remarks }) => remarks)])] }
}

const bringEvents = (source: Source, text: string, { root, layout, decisions }: Journey): ImportPlan => {
  const { zone, fields } = decisions
  const name = nameOf(source.path)
  const events = readExport(text, source.path, {
    fields,
    name,
    markdown: true,
    ...(zone === undefined ? {} : { zone }),
  })
  if (events === undefined) return leave(source, NO_DATA)
  const files: PlannedFile[] = []
  const remarks: string[] = []
  const written = new Set<string>()
  let made = 0
  let same = 0
  for (const { name: called, facts, remarks: own } of events) {
    const told = [...own]
    const content = facts === undefined ? '' : writeEvent(facts)
    if (facts !== undefined && written.has(content)) same += 1
    else if (content.includes('\ufffd')) told.push(LOST)
    else if (facts !== undefined) {
      written.add(content)
      const file = eventFileName(facts, layout.eventNames)
      layout.eventNames.add(file)
      made += 1
      const picture = facts.picture === undefined ? undefined : assetAt(facts.picture, source.path, layout)
      if (picture !== undefined) {
        const beside = basename(picture).normalize('NFC')
        files.push({ path: `events/${file}/index.md`, content: writeEvent(facts, beside), from: source.path })
        files.push({ path: `events/${file}/${beside}`, content: { copyOf: join(root, picture) }, from: picture })
      } else {
        files.push({ path: `events/${file}.md`, content, from: source.path })
        if (facts.picture !== undefined) told.push(notFetched(facts.picture))
      }
      files.push(...partnerFilesOf(facts, source.path))
    }
    if (told.length > 0) remarks.push(`${called}: ${told.join(' ')}`)
  }
  return {
    files,
    notes: [
      note(source, [
        say(`Events made of it: ${made}.`, `由它生成的活动：${made} 场。`),
        ...(same === 0
          ? []
          : [say(`Entries that repeat an earlier one word for word: ${same}.`, `与前面完全相同的条目：${same} 项。`)]),
        ...remarks,
      ]),
    ],
  }
}

type PersonData = { readonly key: string; readonly fields: Readonly<Record<string, unknown>> }

/** A list of people, a group of them by their keys, or one person. */
const peopleIn = (data: unknown, path: string): readonly PersonData[] => {
  const keyed = (fields: PersonData['fields']): PersonData => ({
    key: String(fields.key ?? fields.id ?? fields.slug ?? fields.username ?? fields.nick ?? ''),
    fields,
  })
  if (Array.isArray(data)) return data.filter(isRecord).map(keyed)
  if (!isRecord(data)) return []
  if (typeof (data.name ?? data.title) === 'string') return [{ key: nameOf(path), fields: data }]
  const groups = Object.entries(data).filter((pair): pair is [string, PersonData['fields']] => isRecord(pair[1]))
  if (groups.length > 0) return groups.map(([key, fields]) => ({ key, fields }))
  return Object.values(data).filter(Array.isArray).flat().filter(isRecord).map(keyed)
}
