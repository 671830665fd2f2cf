import { basename, join } from 'node:path'
import { say } from '@/config/language'
import { notFetched } from '../../export-values'
import { readExport } from '../../exports'
import { eventFileName } from '../../file-name'
import { LOST } from '../../letters'
import type { ImportPlan, PlannedFile } from '../../plan'
import { partnerFilesOf, writeEvent } from '../../write-event'
import { assetAt, nameOf, type Source } from '../lay-out'
import { type Journey, leave, NO_DATA, note } from './journey'

export const bringEvents = (source: Source, text: string, { root, layout, decisions }: Journey): ImportPlan => {
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
