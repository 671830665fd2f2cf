import { expect, it } from 'vitest'
import { event, mention } from './fixtures'
import { preparedEvents, preparedPeople } from './prepared'

const speakers = ['甲', '乙', '丙'].map((name) => mention(name))
const events = speakers.map((one) => event(`of-${one.name}`, { speakers: [one] }))
const people = speakers.map(({ slug, name }) => ({
  slug,
  name,
  aliases: [],
  organizations: [],
  interests: [],
  links: [],
}))

it('prepares every page of a usual archive', () => {
  expect(preparedEvents(events, 3)).toEqual(events)
  expect(preparedPeople(people, events.slice(0, 1), 3)).toEqual(people)
})

it('of a large one the latest, and those who spoke there', () => {
  expect(preparedEvents(events, 2).map(({ slug }) => slug)).toEqual(['of-乙', 'of-丙'])
  expect(preparedPeople(people, events, 2).map(({ name }) => name)).toEqual(['乙', '丙'])
})
