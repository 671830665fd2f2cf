import { basename, join } from 'node:path'
import { say } from '@/config/language'
import { notFetched } from '../../export-values'
import { renameField, writeField } from '../../mend/yaml-text'
import type { ImportPlan, PlannedFile } from '../../plan'
import { convertFields, pictureOf } from '../event-page'
import { addressOf, assetAt, nameOf } from '../lay-out'
import { type Journey, note, type Text, wordsOf } from './journey'

export const bringEvent = (source: Text, target: string, journey: Journey): ImportPlan => {
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
