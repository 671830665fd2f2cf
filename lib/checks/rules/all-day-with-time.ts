import { say } from '@/config/language'
import { momentOf } from '@/lib/archive/event/time'
import type { EventFile } from '@/lib/archive/whole'
import { startField } from '../events'
import { atField } from '../finding'
import type { Finding, Rule } from '../rule'

/** An event that lasts all day and yet begins at one o'clock: one of the two is wrong. */
export const allDayWithTime: Rule = {
  name: 'all-day-with-time',
  level: 'warning',
  find: ({ events }) => events.flatMap(judge),
}

const judge = (event: EventFile): readonly Finding[] => {
  const field = startField(event)
  const clock = momentOf(event.data[field] ?? '')?.clock
  if (event.record.time.kind !== 'all-day' || clock === undefined || clock === '00:00') return []
  return [
    atField(event, [field], {
      message: say(
        `says ${clock}, but the event is all-day, so no page shows it`,
        `写着 ${clock}，但活动是全天，页面不显示时刻`,
      ),
      hint: say(
        'Set all_day: false if it starts then; else write the bare day.',
        '若确是那时开始，请设 all_day: false；若是全天，日期只写年月日。',
      ),
    }),
  ]
}
