import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EventSummary, RegistrationPolicy } from '@/lib/model'
import type { Context, Registering } from './context'
import { findRegistering } from './context'
import { openSqlite } from './store/engine'

/** For tests: an embedded database in a temporary folder, and an event that takes registrations. */

export const NOW = Date.UTC(2031, 2, 1, 4)
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export const policyOf = (facts: Partial<RegistrationPolicy> = {}): RegistrationPolicy => ({
  capacity: 2,
  waitlist: true,
  approval: false,
  questions: [],
  keepDays: 30,
  confirmHours: 24,
  calendar: 'publish',
  feedbackToSpeakers: false,
  ...facts,
})

/** An afternoon, 42 days after NOW. */
export const meetup = (facts: Partial<EventSummary> = {}, policy: Partial<RegistrationPolicy> = {}): EventSummary => ({
  slug: 'orbit-03',
  file: 'events/orbit-03.md',
  title: 'Orbit Meetup #3',
  time: {
    kind: 'timed',
    start: {
      iso: '2031-04-12T13:00:00+08:00',
      date: '2031-04-12',
      clock: '13:00',
      offset: '+08:00',
      epoch: Date.UTC(2031, 3, 12, 5),
    },
    end: {
      iso: '2031-04-12T17:00:00+08:00',
      date: '2031-04-12',
      clock: '17:00',
      offset: '+08:00',
      epoch: Date.UTC(2031, 3, 12, 9),
    },
    zone: 'Asia/Shanghai',
  },
  status: 'scheduled',
  place: { kind: 'unknown', label: 'Ring Lab' },
  tags: [],
  speakers: [],
  talks: [
    { slug: 'rings', title: 'How rings turn', kind: 'talk', speakers: [], line: 1 },
    { slug: 'gears', title: 'Gears', kind: 'talk', speakers: [], line: 9 },
  ],
  links: [],
  projects: [],
  featured: false,
  draft: false,
  language: 'en',
  registration: policyOf(policy),
  ...facts,
})

/** Opens an empty context. @param mails whether mail goes out and proves addresses */
export const openFixture = async (
  mails: boolean,
  events: readonly EventSummary[] = [meetup()],
): Promise<{ readonly context: Context; readonly close: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'meetmark-registration-'))
  const engine = await openSqlite(join(folder, 'registration.sqlite'))
  return {
    context: {
      engine,
      secrets: ['a secret of the tests'],
      events,
      revision: 1,
      origin: 'https://meet.example',
      mails,
      outbox: join(folder, 'outbox'),
    },
    close: async () => {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const registeringOf = (context: Context, slug = 'orbit-03'): Registering => {
  const found = findRegistering(context, slug)
  if (found === undefined) throw new Error(`No registration for ${slug}.`)
  return found
}
