import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { plainLines } from '../body-lines'
import { atField, atSpot } from '../finding'
import type { CheckContext, Finding, Rule } from '../rule'

const FIELDS = ['url_code', 'url_pdf', 'url_slides', 'url_video', 'url_source', 'url_dataset', 'url_poster'] as const
const IN_BODY = /!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g

/** A link or picture that names a file beside the page, and no such file is there. */
export const missingFile: Rule = {
  name: 'missing-file',
  level: 'warning',
  find: (context) => context.events.flatMap((event) => [...fieldsOf(event, context), ...bodyOf(event, context)]),
}

const fieldsOf = (event: EventFile, { files }: CheckContext): readonly Finding[] => {
  const named: readonly (readonly [path: readonly (string | number)[], value: string | undefined])[] = [
    ...FIELDS.map((field) => [[field], event.data[field]] as const),
    ...event.data.links.map(({ url }, index) => [['links', index, 'url'], url] as const),
    [['image', 'filename'], event.record.image === undefined ? event.data.image?.filename : undefined],
  ]
  return named.flatMap(([path, value]) =>
    value === undefined || isThere(event, value, files) ? [] : [atField(event, path, wordsFor(value))],
  )
}

const bodyOf = (event: EventFile, { files }: CheckContext): readonly Finding[] =>
  plainLines(event)
    .filter(({ line }) => line >= event.bodyLine)
    .flatMap(({ line, text }) =>
      [...text.matchAll(IN_BODY)].flatMap(({ index, 1: url = '' }) =>
        isThere(event, url, files) ? [] : [atSpot({ file: event.file, line, column: index + 1 }, wordsFor(url))],
      ),
    )

/** Only a relative path with an extension names a file: `#top`, `/path`, `mailto:` and bare words do not. */
const isThere = ({ file }: EventFile, url: string, files: ReadonlySet<string>): boolean => {
  const path = url.replace(/[?#].*$/, '')
  if (!/^(?![a-z][a-z0-9+.-]*:|\/|\\|\{\{).+\.[a-z0-9]{2,5}$/i.test(path)) return true
  const parts = file.split('/').slice(0, -1)
  for (const part of decode(path).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return files.has(parts.join('/'))
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const wordsFor = (url: string) => ({
  message: say(`there is no file “${url}” beside this page`, `这个页面旁边没有文件“${url}”`),
  hint: say('Add the file, or write a web address with https://.', '请添加该文件；网址请以 https:// 开头。'),
})
