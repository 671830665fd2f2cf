import { say } from '@/config/language'
import { eventFrontMatter } from '@/lib/archive/event'
import type { EventFile } from '@/lib/archive/whole'
import type { Finding, Rule } from '../rule'

const fold = (key: string): string => key.toLowerCase().replace(/[_-]/g, '')
const KNOWN = new Map(Object.keys(eventFrontMatter.shape).map((key) => [fold(key), key]))

/** `publishdate` or `date-end`: a known field but for its case or its dashes, which nobody minds. */
export const fieldCase: Rule = {
  name: 'field-case',
  level: 'note',
  find: ({ events }) => events.flatMap(judge),
  outranks: ['unknown-field'],
}

const judge = (event: EventFile): readonly Finding[] => {
  const lines = event.text.split('\n').slice(0, event.bodyLine - 2)
  const keys = lines.map((line) => /^([A-Za-z][\w-]*):/.exec(line)?.[1])
  return keys.flatMap((key, index): readonly Finding[] => {
    const known = key === undefined ? undefined : KNOWN.get(fold(key))
    if (key === undefined || known === undefined || known === key) return []
    const spot = { file: event.file, line: index + 1, column: 1 }
    const isDouble = keys.includes(known)
    return [
      {
        ...spot,
        field: key,
        message: say(`is read as “${known}”`, `读作“${known}”`),
        hint: isDouble
          ? say('The file has both: delete this line.', '两种写法都有，请删去这一行。')
          : say('The site reads it all the same.', '网站照样会读取它。'),
        edits: isDouble ? [] : [{ ...spot, before: key, after: known }],
      },
    ]
  })
}
