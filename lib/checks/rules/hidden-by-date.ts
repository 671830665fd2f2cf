import { say } from '@/config/language'
import { momentOf } from '@/lib/archive/event/time'
import type { EventFile } from '@/lib/archive/whole'
import { startField } from '../events'
import { atField } from '../finding'
import type { Finding, Rule } from '../rule'

/** A page that Hugo would hide by its dates: here no date hides a page, so its organizer has to know. */
export const hiddenByDate: Rule = {
  name: 'hidden-by-date',
  level: 'warning',
  find: ({ events, today }) => events.flatMap((event) => [...toCome(event, today), ...over(event, today)]),
}

const toCome = (event: EventFile, today: string): readonly Finding[] => {
  const field = event.data.publishDate === undefined && startField(event) === 'event_start' ? 'date' : 'publishDate'
  const day = dayOf(event, event.data[field])
  // themes fill in the start where nobody has thought about it
  if (event.data.draft || day === undefined || day <= today || day === event.record.time.start.date) return []
  return [
    atField(event, [field], {
      message: say(
        `${day} is still to come, and the page is public all the same: no date hides a page`,
        `${day} 尚未到来，页面却已公开：日期不会隐藏页面`,
      ),
      hint: say('Write draft: true until then.', '在此之前请写 draft: true。'),
    }),
  ]
}

const over = (event: EventFile, today: string): readonly Finding[] => {
  const day = dayOf(event, event.data.expiryDate)
  if (event.data.draft || day === undefined) return []
  return [
    atField(event, ['expiryDate'], {
      ...(day > today ? { level: 'note' as const } : {}),
      message: say(`the page stays after ${day}: no date hides a page`, `${day} 之后页面仍然公开：日期不会隐藏页面`),
      hint: say(
        'An event that is over moves into the archive by itself. Write draft: true to hide it.',
        '结束的活动会自动归入历史；要隐藏请写 draft: true。',
      ),
    }),
  ]
}

const dayOf = (event: EventFile, written: string | undefined): string | undefined =>
  momentOf(written ?? '', event.record.time.zone)?.date
