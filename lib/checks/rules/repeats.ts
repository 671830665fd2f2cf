import { say } from '@/config/language'
import { strayDays } from '@/lib/archive/community/repeats'
import type { EventFile } from '@/lib/archive/whole'
import { readRhythm } from '@/lib/model'
import { atField } from '../finding'
import type { Finding, Rule } from '../rule'

/** `repeats:` that names no rhythm, or a day that the rhythm does not fall on. */
export const repeats: Rule = {
  name: 'repeats',
  level: 'warning',
  find: ({ events }) => events.flatMap(judge),
}

const judge = (event: EventFile): readonly Finding[] => {
  const written = event.data.repeats
  if (!written) return []
  if (readRhythm(written.every) === undefined)
    return [
      atField(event, ['repeats', 'every'], {
        message: say(
          `“${written.every}” names no rhythm: the event takes place once`,
          `从“${written.every}”里读不出规律，这场活动只有一次`,
        ),
        hint: say(
          'Write it like "third Thursday", "last Friday" or "every other Tuesday".',
          '写成“每月第三个周四”“每月最后一个周五”“隔周周二”的样子。',
        ),
      }),
    ]
  const isExcept = (day: string): boolean => written.except?.includes(day) === true
  return strayDays(written, event.record.time.start.date).map((day) =>
    atField(event, ['repeats', isExcept(day) ? 'except' : 'moved'], {
      message: say(`${day} is none of the days on which it repeats`, `${day} 不是重复的日期`),
      hint: say('Write the day that the rhythm names, as YYYY-MM-DD.', '请写按规律本该举行的那一天，格式 YYYY-MM-DD。'),
    }),
  )
}
