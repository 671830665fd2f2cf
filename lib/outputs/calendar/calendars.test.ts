import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { person } from '@/lib/views/fixtures'
import { beijing, draft, origin, shapes } from '../fixtures/events'
import type { Output } from '../respond'
import { archiveCalendar, eventCalendar, speakerCalendar, termCalendar } from './calendars'

const all = [...shapes, draft]
const uids = (output: Output | undefined): readonly string[] =>
  new ICAL.Component(ICAL.parse(output?.body ?? ''))
    .getAllSubcomponents('vevent')
    .map((entry) => String(entry.getFirstPropertyValue('uid')))
const own = ['service-mesh-meetup-02@meetup.example']

it('the archive’s calendar is for subscribing, one event’s for saving', () => {
  expect(archiveCalendar(all, origin).filename).toBeUndefined()
  expect(uids(archiveCalendar(all, origin))).toHaveLength(shapes.length)
  expect(eventCalendar(beijing, origin).filename).toBe('service-mesh-meetup-02.ics')
  expect(uids(eventCalendar(beijing, origin))).toEqual(own)
})

it('a topic, a city and a series have the events that name them', () => {
  expect(uids(termCalendar('tags', 'service-mesh', all, origin))).toEqual(own)
  expect(uids(termCalendar('cities', 'beijing', all, origin))).toEqual(own)
  expect(uids(termCalendar('series', 'service-mesh-meetup', all, origin))).toEqual(own)
  expect(termCalendar('tags', 'nothing', all, origin)).toBeUndefined()
})

it('a speaker has every event once, whatever number of talks', () => {
  const output = speakerCalendar(person('张亮'), all, origin)
  expect(uids(output)).toEqual(own)
  expect(output?.modified).toBe('2020-05-04T03:02:01Z')
  expect(output?.body).toContain('NAME:张亮：活动（云原生社区）')
})

it('somebody without an event has an empty calendar, nobody has none', () => {
  expect(uids(speakerCalendar(person('新来的'), all, origin))).toEqual([])
  expect(speakerCalendar(undefined, all, origin)).toBeUndefined()
})

it('is the same event in every calendar', () => {
  const entry = (output: Output | undefined): string | undefined =>
    output?.body.match(/BEGIN:VEVENT\r\nUID:service-mesh-meetup-02.*?END:VEVENT/s)?.[0]
  const expected = entry(eventCalendar(beijing, origin))
  expect(expected).toMatch(/^BEGIN:VEVENT/)
  for (const output of [archiveCalendar(all, origin), termCalendar('tags', 'service-mesh', all, origin)])
    expect(entry(output)).toBe(expected)
})
