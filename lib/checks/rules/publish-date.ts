import { say } from '@/config/language'
import { momentOf } from '@/lib/archive/event/time'
import type { EventFile } from '@/lib/archive/whole'
import { startField } from '../events'
import { atField } from '../finding'
import type { Finding, Rule } from '../rule'

const DAY = 24 * 60 * 60 * 1000
/** A call for papers comes months ahead, a recap months later; a year is a slip of the pen or a copied line. */
const MOST_DAYS = 366

/** A page published more than a year before or after its event. */
export const publishDate: Rule = {
  name: 'publish-date',
  level: 'warning',
  find: ({ events }) => events.flatMap(judge),
}

const judge = (event: EventFile): readonly Finding[] => {
  const field = event.data.publishDate === undefined && startField(event) === 'event_start' ? 'date' : 'publishDate'
  const published = momentOf(event.data[field] ?? '')
  const start = event.record.time.start
  if (published === undefined) return []
  const days = Math.round((published.epoch - start.epoch) / DAY)
  if (Math.abs(days) <= MOST_DAYS) return []
  const years = (Math.abs(days) / 365.25).toFixed(1).replace('.0', '')
  return [
    atField(event, [field], {
      message:
        days < 0
          ? say(`${published.date} is ${years} years before the event`, `${published.date} 比活动早 ${years} 年`)
          : say(`${published.date} is ${years} years after the event`, `${published.date} 比活动晚 ${years} 年`),
      hint: say(
        `The event takes place on ${start.date}; feeds are dated by this field.`,
        `活动日期是 ${start.date}；订阅源按这个字段排日期。`,
      ),
    }),
  ]
}
