import { join } from 'node:path'
import { stringify } from 'yaml'
import { say } from '@/config/language'
import { slugify } from '@/lib/markdown'
import { parseData } from '../../export-values'
import type { ImportPlan, PlannedFile } from '../../plan'
import { assetAt, nameOf, type Source } from '../lay-out'
import { peopleIn } from '../people-data'
import { type Journey, LIST, leave, NO_DATA, note } from './journey'

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

export const bringPartner = (source: Source, target: string | undefined, journey: Journey): ImportPlan => {
  const { fields, body = '' } = source.matter ?? {}
  const partner = fields === undefined ? undefined : partnerOf(fields)
  if (partner === undefined || target === undefined) return leave(source, LIST)
  const { files, remarks } = partnerFiles(partner, nameOf(target), source.path, journey)
  const words = body.trim() === '' ? [] : [say('Its text has no place here.', '它的正文这里没有位置。')]
  return { files, notes: [note(source, [PARTNER, ...words, ...remarks])] }
}

const PARTNER = say('A partner now; name it in `partners:` of events.', '成了合作伙伴；活动里用 partners: 写上它。')

export const bringPartners = (source: Source, text: string, journey: Journey): ImportPlan => {
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

/** A partner of the old site, as a file of content/partners. */
type OldPartner = {
  readonly name: string
  /** @param logo name of the picture beside the file, where it was found */
  readonly write: (logo: string | undefined) => string
  /** The logo as the old site names it. */
  readonly logo?: string
}

const NAME = ['name', 'title', 'company', 'organization', 'sponsor', 'partner', '名称', '公司']
const URL_FIELDS = ['url', 'website', 'link', 'homepage', 'href', 'site', '网址']
const KIND = ['kind', 'level', 'tier', 'type', 'category', 'package', '级别']
const LOGO = ['logo', 'image', 'img', 'picture', 'icon', 'featured_image', 'src']

/** A partner of somebody's fields; undefined where no name stands there. */
const partnerOf = (fields: Readonly<Record<string, unknown>>): OldPartner | undefined => {
  const text = (names: readonly string[]): string | undefined =>
    names
      .map((name) => fields[name])
      .find((value): value is string => typeof value === 'string' && value.trim() !== '')
      ?.trim()
  const name = text(NAME)
  if (name === undefined) return undefined
  const [address, kind, logo] = [text(URL_FIELDS), text(KIND), text(LOGO)]
  const url = address !== undefined && /^https?:\/\//i.test(address) ? address : undefined
  return {
    name,
    ...(logo === undefined ? {} : { logo }),
    write: (picture) =>
      stringify(
        {
          name,
          ...(url === undefined ? {} : { url }),
          ...(kind === undefined ? {} : { kind }),
          ...(picture === undefined ? {} : { logo: picture, alt: name }),
        },
        { lineWidth: 0 },
      ),
  }
}
