import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { duplicateEventUrl } from './duplicate-event-url'

const at = (date: string, url: string) => eventText(`date: ${date}T13:00:00+08:00\nevent_url: ${url}`)

describe('duplicate-event-url', () => {
  it('tells the later of two events, whatever the files are called', () =>
    expect(
      found(duplicateEventUrl, {
        'events/a.md': at('2023-04-22', 'https://www.huodongxing.com/event/9663784282200'),
        'events/b.md': at('2022-09-24', 'http://huodongxing.com/event/9663784282200/?utm_source=wechat'),
      }),
    ).toEqual(['events/a.md:3:12 event_url ~ events/b.md:3:12']))

  it('keeps pages apart that differ in what identifies them', () =>
    expect(
      found(duplicateEventUrl, {
        'events/a.md': at('2023-04-22', 'https://www.itdks.com/Home/Act/apply?id=1'),
        'events/b.md': at('2022-09-24', 'https://www.itdks.com/Home/Act/apply?id=2'),
        'events/c.md': at('2022-09-24', "''"),
        'events/d.md': at('2022-09-25', "''"),
      }),
    ).toEqual([]))

  it.each(['https://xingqiao.example/', 'https://www.meetup.com/cloud-native/'])('takes %s for a home', (url) =>
    expect(
      found(duplicateEventUrl, { 'events/a.md': at('2021-01-01', url), 'events/b.md': at('2022-01-01', url) }),
    ).toEqual([]),
  )

  it('takes a page that many events share for the page of the community', () => {
    const group = ['2021-01-01', '2021-02-01', '2021-03-01', '2021-04-01'].map((date) => [
      `events/${date}.md`,
      at(date, 'https://community.example.org/events'),
    ])
    expect(found(duplicateEventUrl, Object.fromEntries(group))).toEqual([])
  })
})
