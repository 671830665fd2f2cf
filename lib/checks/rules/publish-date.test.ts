import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { publishDate } from './publish-date'

const check = (frontMatter: string) => found(publishDate, { 'events/a.md': eventText(frontMatter) })
const event = 'date: 2024-07-06T09:00:00+08:00\npublishDate: '

describe('publish-date', () => {
  it('finds a page published years before or after its event', () => {
    expect(check(`${event}2021-08-22T18:00:00+08:00`)).toEqual(['events/a.md:3:14 publishDate'])
    expect(check(`${event}2027-07-06`)).toEqual(['events/a.md:3:14 publishDate'])
  })

  it('reads the newer convention, where the date is that of publication', () =>
    expect(check('event_start: 2024-07-06T09:00:00+08:00\ndate: 2014-07-06T09:00:00+08:00')).toEqual([
      'events/a.md:3:7 date',
    ]))

  it.each(['2023-11-01', '2024-07-06T09:00:00+08:00', '2024-12-31', "''"])('accepts %s', (date) =>
    expect(check(`${event}${date}`)).toEqual([]),
  )
})
