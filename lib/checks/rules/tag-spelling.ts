import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { byDate } from '../events'
import { atField, editAt, spotOf } from '../finding'
import { groupBy } from '../keys'
import type { Finding, Rule } from '../rule'

type Use = { readonly event: EventFile; readonly index: number; readonly tag: string }

/** `Service Mesh`, `service mesh` and `ServiceMesh`: one topic, split over several pages. The commonest spelling wins. */
export const tagSpelling: Rule = {
  name: 'tag-spelling',
  level: 'warning',
  find: ({ events }) => {
    const uses = byDate(events).flatMap((event) => event.data.tags.map((tag, index): Use => ({ event, tag, index })))
    return [...groupBy(uses, ({ tag }) => fold(tag)).values()].flatMap(minority)
  },
}

const fold = (tag: string): string =>
  tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_·-]+/g, '')

const minority = (uses: readonly Use[]): readonly Finding[] => {
  const spellings = [...groupBy(uses, ({ tag }) => tag).values()]
  const [common] = [...spellings].sort((a, b) => b.length - a.length)
  const model = common?.[0]
  if (model === undefined || spellings.length < 2) return []
  return uses.filter(({ tag }) => tag !== model.tag).map((use) => describeUse(use, model))
}

const describeUse = ({ event, index, tag }: Use, model: Use): Finding => {
  const path = ['tags', index]
  const isDouble = event.data.tags.includes(model.tag)
  return atField(event, path, {
    message: say(`“${tag}” is written “${model.tag}” elsewhere`, `“${tag}”在别处写作“${model.tag}”`),
    hint: isDouble
      ? say('The list has both: delete this one.', '列表里两种写法都有，请删去这一个。')
      : say(`Write “${model.tag}”.`, `请写“${model.tag}”。`),
    related: [spotOf(model.event, ['tags', model.index])],
    edits: isDouble ? [] : editAt(event, path, tag, model.tag),
  })
}
