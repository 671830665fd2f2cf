import { expect, it } from 'vitest'
import type { EventFacts } from './event-facts'
import { eventFileName } from './file-name'

const named = (title: string, taken: readonly string[] = []) => {
  const facts: EventFacts = {
    title,
    start: '2024-05-11T13:00:00+08:00',
    allDay: false,
    online: false,
    speakers: [],
    tags: [],
    talks: [],
  }
  return eventFileName(facts, new Set(taken))
}

it.each([
  ['Service Mesh Meetup #12 成都站', 'service-mesh-meetup-12'],
  ['星桥开源社 meetup 第三期', '2024-05-11-meetup'],
  ['星桥开源社聚会', '2024-05-11'],
  ['!!!', '2024-05-11'],
  ['Über Kubernetes', 'uber-kubernetes'],
])('%s is called %s', (title, name) => expect(named(title)).toBe(name))

it('never gives two files one name', () =>
  expect(named('Spring meetup', ['spring-meetup', '2024-05-11-spring-meetup'])).toBe('2024-05-11-spring-meetup-2'))
