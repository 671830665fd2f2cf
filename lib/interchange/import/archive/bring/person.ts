import { join } from 'node:path'
import { say } from '@/config/language'
import { withoutNote } from '../../../original-name'
import { parseData } from '../../export-values'
import type { ImportPlan, PlannedFile } from '../../plan'
import { assetAt, nameOf, type Source } from '../lay-out'
import { peopleIn } from '../people-data'
import { profileOf } from '../profile'
import { type Journey, leave, NO_DATA, note, type Text, wordsOf } from './journey'

/** Profiles that this site reads stay as they are; those of others get its names of fields. */
export const bringPerson = (source: Text, target: string, journey: Journey): ImportPlan => {
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

export const bringPeople = (source: Source, text: string, journey: Journey): ImportPlan => {
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
