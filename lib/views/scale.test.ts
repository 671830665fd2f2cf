import { expect, it } from 'vitest'
import { facetsOf } from './archive-page'
import { event, inCity, mention, talk, term, timed } from './fixtures'
import { relatedEvents } from './related'
import { bySpeaker } from './speakers'
import { byTag, neighboursOf } from './terms'
import { timelineOf } from './timeline'

const many = Array.from({ length: 5000 }, (_, at) =>
  event(`event-${at}`, {
    time: timed(`${2000 + (at % 25)}-0${1 + (at % 9)}-1${at % 9}T13:00:00+08:00`),
    place: inCity(`city-${at % 40}`),
    tags: [term('Mesh'), term(`tag-${at % 300}`)],
    series: term(`series-${at % 20}`),
    talks: [0, 1, 2].map((n) => talk(`talk ${at} ${n}`, [mention(`person ${(at * 7 + n) % 4000}`)])),
  }),
)

it('answers for every page of an archive of 5,000 events', () => {
  for (const one of many) {
    expect(relatedEvents(many, one, 4).length).toBe(4)
    neighboursOf(many, one)
  }
  expect(bySpeaker(many).size).toBe(4000)
  expect(byTag(many).list[0]?.events).toHaveLength(5000)
  expect(timelineOf(many, 0).coming).toHaveLength(5000)
  expect(facetsOf(many, { year: '2001' })[1]?.options.length).toBeGreaterThan(0)
})
