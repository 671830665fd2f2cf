import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@/config/language'
import { judgeFile, readText } from '@/lib/archive/folder'
import { withoutNote } from '../../../original-name'
import { LOST, lineOfLost } from '../../letters'
import type { ImportPlan } from '../../plan'
import type { Source } from '../lay-out'
import { isOfPartners, type Role } from '../roles'
import { bringEvent } from './event'
import { bringEvents } from './events'
import { type Journey, LIST, leave, NO_DATA, note, type Text, UNREADABLE } from './journey'
import { bringPage } from './page'
import { bringPartner, bringPartners } from './partner'
import { bringPeople, bringPerson } from './person'

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
  if (matter === undefined)
    return leave(source, lstatSync(join(journey.root, source.path)).isSymbolicLink() ? LINK : UNREADABLE)
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

/** A text as this site reads it, its words unchanged. */
const textOf = ({ matter, text = '' }: Text): string =>
  matter.isOurs ? withoutNote(text) : `---\n${matter.yaml.replace(/\s+$/, '')}\n---\n${matter.body}`

/** A venue or a listing, as this site has them already. */
const bringRecord = (source: Source, target: string, { root }: Journey): ImportPlan => {
  const { text } = readText(join(root, source.path))
  if (text === undefined) return leave(source, UNREADABLE)
  return { files: [{ path: target, content: text, from: source.path }], notes: [note(source, [])] }
}

const bringAsset = (source: Source, target: string | undefined, journey: Journey): ImportPlan => {
  const { served, concern } = judgeFile(journey.root, source.path)
  const remarks = concern === undefined ? [] : [`${concern.message} — ${concern.hint}`]
  return target === undefined || !served
    ? leave(source, remarks[0] ?? OTHER)
    : {
        files: [{ path: target, content: { copyOf: join(journey.root, source.path) }, from: source.path }],
        notes: [note(source, remarks)],
      }
}

const CATEGORY = say(
  'The text of a category; pages here go by topic: content/tags/NAME.md shows it, where events have NAME among their tags.',
  '分类页的文字；这里按话题分页：活动的 tags 里有这个名字时，写在 content/tags/名称.md 里就会显示。',
)

const listReason = ({ path, matter }: Source): string =>
  /(?:^|\/)categor(?:y|ies)\/[^/]+\/_index\./i.test(path) && matter?.body.trim() !== '' ? CATEGORY : LIST

const OTHER = say('Neither a page nor a file that pages show.', '既不是页面，也不是页面会用到的文件。')
const LINK = say(
  'A link to what is not there, or lies outside of the site.',
  '它是链接，所指的文件不存在，或在网站之外。',
)
const LEFT: Readonly<Partial<Record<Role, string>>> = {
  section: LIST,
  settings: say(
    'Read for the title, the zone and the addresses of the old site.',
    '已从中读取旧网站的标题、时区和网址规则。',
  ),
  fields: say(
    'Holds the fields of the page beside it, with which they were brought.',
    '旁边那一页的字段，已随它导入。',
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
