import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { lastDayOf } from '../events'
import { atField } from '../finding'
import type { Finding, Rule } from '../rule'

/** `event_url: ''`: a page that was going to be filled in. A file without the field says that there is none. */
export const emptyEventUrl: Rule = {
  name: 'empty-event-url',
  level: 'warning',
  find: ({ events, today }) =>
    events
      .filter(({ data, text }) => data.event_url === undefined && !data.draft && /^event_url:/m.test(text))
      .map((event) => describeGap(event, lastDayOf(event) >= today)),
}

const describeGap = (event: EventFile, isComing: boolean): Finding =>
  atField(event, ['event_url'], {
    message: isComing
      ? say('is empty: nobody can register for this event', '为空：这场活动还没有报名入口')
      : say('is empty: nothing leads to what this event was', '为空：没有通往活动页面或回顾的链接'),
    hint: isComing
      ? say('Write the address of the registration page.', '请填报名页面的地址。')
      : say(
          'Write the address of the event’s page or recap; delete the line if there is none.',
          '请填活动页面或回顾的地址；确实没有就删去这一行。',
        ),
  })
