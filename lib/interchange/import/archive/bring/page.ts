import { say } from '@/config/language'
import { kindOf } from '@/lib/archive/folder'
import { renderMarkdown } from '@/lib/markdown'
import { writeField } from '../../mend/yaml-text'
import type { ImportPlan } from '../../plan'
import { addressOf, pageName } from '../lay-out'
import { type Journey, leave, note, type Text, wordsOf } from './journey'

/** A list that a template fills has no words of its own. */
const isEmpty = (body: string): boolean => {
  if (body.trim() === '') return true
  const { html, text } = renderMarkdown(body).content
  return text.trim() === '' && !/<(?:img|video|audio|iframe)\b/.test(html)
}

/** A page of its own keeps its address. */
export const bringPage = (source: Text, target: string, { layout }: Journey): ImportPlan => {
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
