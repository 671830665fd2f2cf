import { describe, expect, it } from 'vitest'
import { readArchive } from '@/lib/archive/whole'
import { checkArchive } from './check-archive'

const check = (folder: string) => checkArchive(readArchive(folder), { today: '2026-11-22' })

/** What the archive got wrong, by event. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  'service-mesh-meetup-01': ['copied-body body'],
  'service-mesh-meetup-04': ['empty-event-url event_url', 'speaker-not-in-authors body'],
  'service-mesh-meetup-05': ['empty-event-url event_url', 'author-not-in-body authors.4'],
  'service-mesh-meetup-06': ['empty-event-url event_url'],
  'service-mesh-meetup-07': ['empty-event-url event_url'],
  'service-mesh-meetup-08': ['empty-event-url event_url', 'all-day-with-time date', 'speaker-not-in-authors body'],
  'service-mesh-meetup-09': [
    'empty-event-url event_url',
    'venue-in-two-cities address.street',
    'edition-number summary',
    // 靳文祥 and 黄家琦 go by nicknames on stage
    'author-not-in-body authors.0',
    'author-not-in-body authors.2',
    'speaker-not-in-authors body',
    'speaker-not-in-authors body',
    'speaker-not-in-authors body',
    'speaker-not-in-authors body',
    'speaker-not-in-authors body',
    'near-duplicate-people people',
  ],
  'service-mesh-meetup-10': ['empty-event-url event_url'],
  'service-mesh-webinar-01': ['empty-event-url event_url'],
  'cloud-native-meetup-shanghai-01': [
    'edition-number event',
    'country-is-city address.country',
    'copied-tags tags.2',
    'speaker-not-in-authors body',
    'button-without-link url_video',
  ],
  'cloud-native-meetup-hangzhou-03': ['speaker-not-in-authors body'],
  'cloud-native-meetup-guangzhou-04': ['misspelt-name authors.1', 'speaker-not-in-authors body'],
  'cloud-native-meetup-chengdu-05': ['speaker-not-in-authors body'],
  'cloud-native-meetup-shenzhen-07': ['speaker-not-in-authors body'],
  'cloud-native-meetup-shanghai-08': ['shared-material video', 'speaker-not-in-authors body'],
  'observability-summit-2023': ['duplicate-event-url event_url'],
  'cloud-native-meetup-guangzhou-09': ['street-repeats-city address.street'],
  'cloud-native-meetup-chengdu-12': ['end-before-start date_end', 'copied-tags tags'],
  'cloud-native-meetup-guangzhou-13': ['street-repeats-city address.street'],
  'cloud-native-meetup-dalian-14': ['all-day-with-time date', 'publish-date publishDate', 'copied-tags tags'],
}

/** The archive as it stood, before its mistakes were put right: 25 events, no profiles. */
describe('the archive with its mistakes', () => {
  const problems = check('lib/checks/fixtures/archive')
  const found = (event: string): readonly string[] =>
    problems.filter(({ file }) => file === `events/${event}.md`).map(({ field, rule }) => `${rule} ${field}`)

  it.each(Object.entries(MISTAKES))('finds every mistake of %s, and no other', (event, mistakes) =>
    expect([...found(event)].sort()).toEqual([...mistakes].sort()),
  )

  it('finds nothing in the events that are right', () =>
    expect([...new Set(problems.map(({ file }) => file))].sort()).toEqual(
      Object.keys(MISTAKES)
        .map((event) => `events/${event}.md`)
        .sort(),
    ))

  it('names both places of what concerns two files', () =>
    expect(
      problems
        .filter(({ rule }) => /^(?:copied|duplicate|shared|venue|near)/.test(rule))
        .filter(({ related = [] }) => related.length === 0),
    ).toEqual([]))
})

it('finds no mistake in an archive without one', () =>
  expect(check('lib/archive/fixtures/nights').filter(({ level }) => level === 'error')).toEqual([]))
