import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { env } from '@/config/env'
import { type RunningPostgres, startPostgres } from '@/scripts/database/postgres'
import { backupLines, restore, Unrestorable } from './backup'
import { type Engine, isDiskFull, openPostgres, openSqlite } from './engine'
import { feedbackOf, keepFeedback, listFeedback } from './feedback'
import { forgetEvent, forgetGuest, overdueEvents } from './forget'
import { countSeats, findByMail, findTicket, listGuests } from './guests'
import { countHit, countTry, dropExpired, findKey, keepKey, spendKey } from './keys'
import { claimLetter, LEASE, lettersOf, listStuck, markFailed, markSent, postTo, retryLetter } from './outbox'
import { settle } from './queue'
import { addAtDoor, register, returnTwin, rewrite, scan, sendAgain, take } from './seats'
import type { Person, Terms } from './terms'

const NOW = Date.UTC(2031, 4, 1)
const HOUR = 3_600_000
const DAY = 24 * HOUR

const termsOf = (facts: Partial<Terms> = {}): Terms => ({
  slug: 'orbit-03',
  formerSlugs: [],
  capacity: 2,
  revision: 1,
  waitlist: true,
  approval: false,
  holdFor: undefined,
  starts: NOW + 10 * DAY,
  takesPlace: true,
  told: { time: 't1', place: 'p1', status: 's1' },
  deleteAt: NOW + 40 * DAY,
  ...facts,
})

const personOf = (name: string, facts: Partial<Person> = {}): Person => ({
  name,
  mail: `${name}@visitor.example`,
  language: 'en',
  answers: { Company: 'Ring Lab' },
  ...facts,
})

const folder = mkdtempSync(join(tmpdir(), 'meetmark-store-'))
let postgres: RunningPostgres | undefined

beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)

afterAll(async () => {
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

let files = 0
/** Two connections as two servers have them, to one empty database. */
type Pair = { readonly here: Engine; readonly there: Engine; readonly close: () => Promise<void> }

const openPair = async (open: () => Promise<Engine>): Promise<Pair> => {
  const [here, there] = await Promise.all([open(), open()])
  return { here, there, close: async () => void (await Promise.all([here.close(), there.close()])) }
}

const engines: Readonly<Record<'SQLite' | 'PostgreSQL', () => Promise<Pair>>> = {
  SQLite: () => {
    const file = join(folder, `${files++}`, 'registration.sqlite')
    return openPair(() => openSqlite(file))
  },
  PostgreSQL: async () => {
    if (postgres === undefined) throw new Error('There is no PostgreSQL: install it, or set TEST_DATABASE_URL.')
    const { url } = postgres
    const cleaner = await openPostgres(url)
    for (const table of ['events', 'guests', 'twins', 'outbox', 'feedback', 'keys', 'rates'] as const)
      await cleaner.db.deleteFrom(table).execute()
    await cleaner.close()
    return openPair(() => openPostgres(url))
  },
}

it('has a PostgreSQL to be tried on, where a build is tested automatically', () => {
  if (postgres === undefined) console.warn('No PostgreSQL: what follows was tried on SQLite alone.')
  expect(postgres !== undefined || !env.ci()).toBe(true)
})

for (const [name, open] of Object.entries(engines))
  describe(name, () => {
    let pair: Pair
    let engine: Engine

    beforeEach(async (context) => {
      if (name === 'PostgreSQL' && postgres === undefined && !env.ci()) return context.skip()
      pair = await open()
      engine = pair.here
      return () => pair.close()
    })

    const mailsTo = async (id: string) => (await lettersOf(engine, id)).map(({ kind }) => kind)
    const statesOf = async (slug = 'orbit-03') =>
      Object.fromEntries((await listGuests(engine, slug)).map((guest) => [guest.name, guest.state]))
    const registerAll = async (names: readonly string[], terms = termsOf()) => {
      const ids: string[] = []
      for (const each of names) {
        const made = await register(engine, terms, personOf(each), NOW)
        ids.push(made.kind === 'full' ? '' : made.id)
      }
      return ids
    }

    it('gives seats in order of arrival, then places in the queue, and moves it when a seat is given back', async () => {
      const [ada = '', , cy = '', dee = ''] = await registerAll(['ada', 'bo', 'cy', 'dee'])
      expect(await statesOf()).toEqual({ ada: 'seat', bo: 'seat', cy: 'waiting', dee: 'waiting' })
      expect((await findTicket(engine, dee))?.place).toBe(2)
      expect((await take(engine, termsOf(), ada, 'return', NOW))?.state).toBe('returned')
      expect(await statesOf()).toEqual({ ada: 'returned', bo: 'seat', cy: 'seat', dee: 'waiting' })
      expect((await findTicket(engine, dee))?.place).toBe(1)
      expect(await mailsTo(cy)).toEqual(['waiting', 'seat'])
      expect(await mailsTo(ada)).toEqual(['seat', 'returned'])
      expect(await countSeats(engine, termsOf())).toEqual({
        capacity: 2,
        taken: 2,
        held: 0,
        came: 0,
        waiting: 1,
        asking: 0,
        gone: 1,
      })
    })

    it('puts whoever comes back at the end of the queue, with the same ticket', async () => {
      const [ada = ''] = await registerAll(['ada', 'bo', 'cy'])
      await take(engine, termsOf(), ada, 'return', NOW)
      const again = await register(engine, termsOf(), personOf('ada', { answers: {} }), NOW + 1)
      expect(again).toEqual({ kind: 'new', id: ada, state: 'waiting' })
      expect((await findTicket(engine, ada))?.place).toBe(1)
    })

    it('never fills a room twice, however many servers are asked at once', async () => {
      const terms = termsOf({ capacity: 50 })
      const made = await Promise.all(
        Array.from({ length: 300 }, (_, index) =>
          register(index % 2 === 0 ? pair.here : pair.there, terms, personOf(`guest-${index}`), NOW),
        ),
      )
      expect(made.filter((each) => each.kind === 'new' && each.state === 'seat')).toHaveLength(50)
      expect(made.filter((each) => each.kind === 'new' && each.state === 'waiting')).toHaveLength(250)
      const guests = await listGuests(engine, terms.slug)
      expect(new Set(guests.map(({ seq }) => seq)).size).toBe(300)
      expect(guests.slice(0, 50).every(({ state }) => state === 'seat')).toBe(true)
    })

    it('hands each seat that is given back to exactly one, while others give theirs back', async () => {
      const terms = termsOf({ capacity: 10 })
      const ids = await registerAll(
        Array.from({ length: 30 }, (_, index) => `guest-${index}`),
        terms,
      )
      await Promise.all(
        ids.slice(0, 10).map((id, index) => take(index % 2 ? pair.here : pair.there, terms, id, 'return', NOW)),
      )
      const states = Object.values(await statesOf())
      expect(states).toEqual([
        ...Array<string>(10).fill('returned'),
        ...Array<string>(10).fill('seat'),
        ...Array<string>(10).fill('waiting'),
      ])
    })

    it('refuses where a full room has no queue', async () => {
      const terms = termsOf({ waitlist: false })
      await registerAll(['ada', 'bo'], terms)
      expect(await register(engine, terms, personOf('cy'), NOW)).toEqual({ kind: 'full' })
      expect(await listGuests(engine, terms.slug)).toHaveLength(2)
    })

    it('counts nobody twice: an address that comes again takes no second seat and cannot be told from a new one', async () => {
      const [ada = ''] = await registerAll(['ada'])
      const twin = await register(engine, termsOf(), personOf('Ada L.', { mail: 'ADA@visitor.example' }), NOW)
      expect(twin).toMatchObject({ kind: 'twin', state: 'seat' })
      expect(await listGuests(engine, 'orbit-03')).toHaveLength(1)
      if (twin.kind !== 'twin') throw new Error('no twin')
      const found = await findTicket(engine, twin.id)
      expect(found).toMatchObject({ guest: { id: ada, name: 'ada' }, twin: { name: 'Ada L.' } })
      await returnTwin(engine, twin.id)
      expect((await findTicket(engine, twin.id))?.twin?.state).toBe('returned')
      expect(await statesOf()).toEqual({ ada: 'seat' })
      for (let more = 0; more < 30; more++) await register(engine, termsOf(), personOf('ada'), NOW)
      expect(await engine.db.selectFrom('twins').selectAll().execute()).toHaveLength(20)
    })

    it('gives a second ticket the place at the end of the queue, as a stranger would get it', async () => {
      await registerAll(['ada', 'bo', 'cy'])
      const twin = await register(engine, termsOf(), personOf('ada'), NOW)
      if (twin.kind !== 'twin') throw new Error('no twin')
      expect(twin.state).toBe('waiting')
      expect((await findTicket(engine, twin.id))?.place).toBe(2)
    })

    describe('where mail proves an address', () => {
      const terms = termsOf({ holdFor: 24 * HOUR, capacity: 1 })

      it('holds a seat until it is confirmed', async () => {
        const [ada = ''] = await registerAll(['ada'], terms)
        expect((await listGuests(engine, terms.slug))[0]).toMatchObject({ state: 'held', deadline: NOW + 24 * HOUR })
        expect((await take(engine, terms, ada, 'confirm', NOW + HOUR))?.state).toBe('seat')
        // pressed twice
        expect((await take(engine, terms, ada, 'confirm', NOW + HOUR))?.state).toBe('seat')
        expect(await mailsTo(ada)).toEqual(['confirm', 'seat'])
      })

      it('forgets an address that never answered, and offers its seat to the next', async () => {
        const [ada = '', bo = ''] = await registerAll(['ada', 'bo'], terms)
        expect(await take(engine, terms, ada, 'confirm', NOW + 24 * HOUR)).toBeUndefined()
        expect(await findTicket(engine, ada)).toBeUndefined()
        expect(await lettersOf(engine, ada)).toEqual([])
        expect((await findTicket(engine, bo))?.guest).toMatchObject({ state: 'held', deadline: NOW + 48 * HOUR })
        expect(await mailsTo(bo)).toEqual(['waiting', 'offered'])
      })

      it('settles deadlines when somebody looks, without a timer', async () => {
        const [, bo = ''] = await registerAll(['ada', 'bo'], terms)
        await settle(engine, terms, NOW + 23 * HOUR)
        expect(await statesOf()).toEqual({ ada: 'held', bo: 'waiting' })
        await settle(engine, terms, NOW + 25 * HOUR)
        expect(await statesOf()).toEqual({ bo: 'held' })
        // an offer that is not taken up leaves a person behind who had been in the queue
        await settle(engine, terms, NOW + 60 * HOUR)
        expect((await findTicket(engine, bo))?.guest.state).toBe('lapsed')
        expect(await mailsTo(bo)).toEqual(['waiting', 'offered', 'lapsed'])
      })

      it('holds no seat beyond the start, and moves nobody after it', async () => {
        const soon = { ...terms, starts: NOW + HOUR }
        const [ada = '', bo = ''] = await registerAll(['ada', 'bo'], soon)
        expect((await findTicket(engine, ada))?.guest.deadline).toBe(NOW + HOUR)
        await settle(engine, soon, NOW + 2 * HOUR)
        expect((await findTicket(engine, bo))?.guest.state).toBe('waiting')
      })

      it('answers a repeated address with a mail to it, once in ten minutes', async () => {
        const [ada = ''] = await registerAll(['ada'], terms)
        expect(await register(engine, terms, personOf('ada'), NOW)).toEqual({ kind: 'again', id: ada })
        await register(engine, terms, personOf('ada'), NOW + 1)
        const guest = await findByMail(engine, terms.slug, 'Ada@Visitor.example')
        if (guest === undefined) throw new Error('nobody')
        await sendAgain(engine, guest, NOW + 2)
        expect(await mailsTo(ada)).toEqual(['confirm', 'again'])
        await sendAgain(engine, guest, NOW + HOUR)
        expect(await mailsTo(ada)).toEqual(['confirm', 'again', 'again'])
      })

      it('gives a seat to one of a hundred presses of the same link', async () => {
        const [ada = ''] = await registerAll(['ada'], terms)
        await Promise.all(
          Array.from({ length: 100 }, (_, index) =>
            take(index % 2 ? pair.here : pair.there, terms, ada, 'confirm', NOW + 1),
          ),
        )
        expect(await mailsTo(ada)).toEqual(['confirm', 'seat'])
      })
    })

    it('lets an organizer look first', async () => {
      const terms = termsOf({ approval: true, capacity: 1 })
      const [ada = '', bo = '', cy = ''] = await registerAll(['ada', 'bo', 'cy'], terms)
      expect(await statesOf()).toEqual({ ada: 'asking', bo: 'asking', cy: 'asking' })
      await take(engine, terms, ada, 'approve', NOW)
      await take(engine, terms, bo, 'approve', NOW)
      await take(engine, terms, cy, 'decline', NOW)
      expect(await statesOf()).toEqual({ ada: 'seat', bo: 'waiting', cy: 'declined' })
      expect(await take(engine, terms, cy, 'approve', NOW)).toBeUndefined()
      // the room is the organizer's
      await take(engine, terms, bo, 'seat', NOW)
      expect(await statesOf()).toEqual({ ada: 'seat', bo: 'seat', cy: 'declined' })
      expect(await mailsTo(cy)).toEqual(['asking', 'declined'])
    })

    it('gives new seats to the queue when a newer build has more, and lets an older one take none back', async () => {
      await registerAll(['ada', 'bo', 'cy', 'dee'])
      await settle(engine, termsOf({ capacity: 3, revision: 2 }), NOW)
      expect(await statesOf()).toEqual({ ada: 'seat', bo: 'seat', cy: 'seat', dee: 'waiting' })
      const old = await register(engine, termsOf(), personOf('eve'), NOW)
      expect(old).toMatchObject({ state: 'waiting' })
      await settle(engine, termsOf({ capacity: undefined, revision: 3 }), NOW)
      expect(Object.values(await statesOf())).toEqual(['seat', 'seat', 'seat', 'seat', 'seat'])
      await settle(engine, termsOf({ capacity: 1, revision: 4 }), NOW)
      expect(await countSeats(engine, termsOf({ capacity: 1, revision: 4 }))).toMatchObject({ capacity: 1, taken: 5 })
      expect(await register(engine, termsOf({ capacity: 1, revision: 4 }), personOf('fay'), NOW)).toMatchObject({
        state: 'waiting',
      })
    })

    it('tells everybody what has changed in the file, once, and nobody who left', async () => {
      const [ada = '', bo = ''] = await registerAll(['ada', 'bo'])
      await take(engine, termsOf(), bo, 'return', NOW)
      const moved = termsOf({ revision: 2, told: { time: 't2', place: 'p1', status: 's1' } })
      await Promise.all([settle(pair.here, moved, NOW), settle(pair.there, moved, NOW)])
      expect(await mailsTo(ada)).toEqual(['seat', 'changed'])
      expect(JSON.parse((await lettersOf(engine, ada))[1]?.details ?? '')).toEqual({ changed: ['time'] })
      expect(await mailsTo(bo)).toEqual(['seat', 'returned'])
      // an older build that still runs is not listened to, and a rebuild without a change tells nothing
      await settle(engine, termsOf(), NOW)
      await settle(engine, { ...moved, revision: 3 }, NOW)
      expect(await mailsTo(ada)).toEqual(['seat', 'changed'])
      const off = { ...moved, revision: 4, takesPlace: false, told: { ...moved.told, status: 'cancelled' } }
      await settle(engine, off, NOW)
      expect(await mailsTo(ada)).toEqual(['seat', 'changed', 'cancelled'])
    })

    it('keeps people when the file of their event has a new name', async () => {
      const [ada = ''] = await registerAll(['ada'])
      await settle(engine, termsOf({ slug: 'orbit-three', formerSlugs: ['orbit-03'], revision: 2 }), NOW)
      expect(await statesOf('orbit-three')).toEqual({ ada: 'seat' })
      expect((await lettersOf(engine, ada))[0]?.event).toBe('orbit-three')
    })

    describe('the door', () => {
      it('lets somebody in once, whoever scans, and takes it back', async () => {
        const [ada = '', , cy = ''] = await registerAll(['ada', 'bo', 'cy'])
        const both = await Promise.all([
          scan(pair.here, termsOf(), ada, NOW + 5, 'left', NOW + 9),
          scan(pair.there, termsOf(), ada, NOW + 5, 'right', NOW + 9),
        ])
        expect(both.map((each) => each?.outcome).sort()).toEqual(['again', 'in'])
        expect((await scan(engine, termsOf(), cy, NOW, 'left', NOW))?.outcome).toBe('refused')
        expect(await scan(engine, termsOf(), 'ZZZZZZZZ', NOW, 'left', NOW)).toBeUndefined()
        await take(engine, termsOf(), ada, 'undo', NOW)
        expect((await scan(engine, termsOf(), ada, NOW + 20, 'left', NOW + 20))?.outcome).toBe('in')
        expect(await countSeats(engine, termsOf())).toMatchObject({ came: 1 })
      })

      it('takes the earliest of scans that phones without a network hand in later, and each of them once', async () => {
        const [ada = ''] = await registerAll(['ada'])
        expect((await scan(engine, termsOf(), ada, NOW + 50, 'left', NOW + 99))?.outcome).toBe('in')
        expect((await scan(engine, termsOf(), ada, NOW + 50, 'left', NOW + 100))?.outcome).toBe('in')
        expect((await scan(engine, termsOf(), ada, NOW + 10, 'right', NOW + 100))?.outcome).toBe('in')
        const later = await scan(engine, termsOf(), ada, NOW + 60, 'left', NOW + 100)
        expect(later).toMatchObject({ outcome: 'again', guest: { came_at: NOW + 10, came_by: 'right' } })
      })

      it('adds whoever comes without a ticket, and knows an address that has one', async () => {
        const [ada = ''] = await registerAll(['ada'])
        const walkIn = await addAtDoor(engine, termsOf(), personOf('zoe', { mail: undefined }), 'left', NOW)
        expect(walkIn.isNew).toBe(true)
        expect((await findTicket(engine, walkIn.id))?.guest).toMatchObject({ state: 'seat', came_at: NOW, at_door: 1 })
        expect(await addAtDoor(engine, termsOf(), personOf('ada'), 'left', NOW)).toEqual({ id: ada, isNew: false })
      })
    })

    it('changes what somebody said, on either sort of ticket', async () => {
      const [ada = ''] = await registerAll(['ada'])
      const twin = await register(engine, termsOf(), personOf('ada'), NOW)
      const said = { name: 'Ada “=1+1”', answers: { Company: 'Ω' } }
      expect(await rewrite(engine, ada, said, NOW)).toBe(true)
      expect(await rewrite(engine, twin.kind === 'twin' ? twin.id : '', said, NOW)).toBe(true)
      expect(await rewrite(engine, 'ZZZZZZZZ', said, NOW)).toBe(false)
      expect((await findTicket(engine, ada))?.guest).toMatchObject({ name: said.name, answers: '{"Company":"Ω"}' })
    })

    describe('the outbox', () => {
      it('hands each mail to one server, and again when that has died with it', async () => {
        await registerAll(['ada', 'bo', 'cy'])
        const claims = await Promise.all([
          claimLetter(pair.here, NOW),
          claimLetter(pair.there, NOW),
          claimLetter(pair.here, NOW),
          claimLetter(pair.there, NOW),
        ])
        const got = claims.filter((letter) => letter !== undefined)
        expect(new Set(got.map(({ id }) => id)).size).toBe(got.length)
        while ((await claimLetter(engine, NOW)) !== undefined);
        expect(await claimLetter(engine, NOW + LEASE - 1)).toBeUndefined()
        expect(await claimLetter(engine, NOW + LEASE)).toMatchObject({ attempts: 2 })
      })

      it('tries again later and later, gives up, and starts anew when somebody says so', async () => {
        const [ada = ''] = await registerAll(['ada'])
        let now = NOW
        for (let attempt = 1; ; attempt++) {
          const letter = await claimLetter(engine, now)
          if (letter === undefined) throw new Error('not due')
          await markFailed(engine, letter, '451 later', false, now)
          const [stuck] = await listStuck(engine)
          if (stuck?.state === 'dead') {
            expect(attempt).toBe(9)
            break
          }
          expect(stuck?.due_at).toBeGreaterThan(now)
          now = stuck?.due_at ?? now
        }
        expect(await claimLetter(engine, now + 30 * DAY)).toBeUndefined()
        const [letter] = await lettersOf(engine, ada)
        await retryLetter(engine, letter?.id ?? '', now)
        const again = await claimLetter(engine, now)
        if (again === undefined) throw new Error('not due')
        await markFailed(engine, again, '550 no such user', true, now)
        expect((await listStuck(engine))[0]).toMatchObject({ state: 'dead', reason: '550 no such user' })
        await retryLetter(engine, again.id, now)
        await markSent(engine, again.id, now)
        expect(await listStuck(engine)).toEqual([])
        // what was sent is not sent again
        await retryLetter(engine, again.id, now)
        expect(await claimLetter(engine, now + DAY)).toBeUndefined()
      })
    })

    it('uses a link up once, and counts wrong codes', async () => {
      const key = {
        id: 'digest',
        purpose: 'link' as const,
        who: 'desk@example.org',
        details: {},
        expiresAt: NOW + HOUR,
      }
      await keepKey(engine, key)
      expect(await findKey(engine, 'digest', 'session', NOW)).toBeUndefined()
      expect(await findKey(engine, 'digest', 'link', NOW + HOUR)).toBeUndefined()
      const both = await Promise.all([
        spendKey(pair.here, 'digest', 'link', NOW),
        spendKey(pair.there, 'digest', 'link', NOW),
      ])
      expect(both.filter((each) => each !== undefined)).toHaveLength(1)
      expect(await countTry(engine, 'digest')).toBe(1)
      expect(await countTry(engine, 'nothing')).toBe(Number.POSITIVE_INFINITY)
    })

    it('counts every hit, at once from everywhere, and forgets them', async () => {
      const hits = await Promise.all(
        Array.from({ length: 100 }, (_, index) => countHit(index % 2 ? pair.here : pair.there, 'net', NOW + HOUR)),
      )
      expect([...hits].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
      await dropExpired(engine, NOW + HOUR)
      expect(await countHit(engine, 'net', NOW + HOUR)).toBe(1)
    })

    it('keeps what was said about talks, the last word of each', async () => {
      const [ada = ''] = await registerAll(['ada'])
      const guest = { id: ada, event: 'orbit-03' }
      await keepFeedback(engine, guest, [{ talk: 'a', score: 2, words: '' }], NOW)
      const last = [
        { talk: 'a', score: 5, words: 'clear' },
        { talk: 'b', score: undefined, words: 'long' },
        { talk: 'c', score: undefined, words: '' },
      ]
      await keepFeedback(engine, guest, last, NOW)
      expect((await feedbackOf(engine, ada)).map(({ talk, score, words }) => [talk, score, words])).toEqual([
        ['a', 5, 'clear'],
        ['b', null, 'long'],
      ])
    })

    it('forgets one person and everybody, and keeps the numbers', async () => {
      const [ada = '', bo = ''] = await registerAll(['ada', 'bo', 'cy'])
      await register(engine, termsOf(), personOf('ada'), NOW)
      await scan(engine, termsOf(), bo, NOW, 'left', NOW)
      await keepFeedback(engine, { id: bo, event: 'orbit-03' }, [{ talk: 'a', score: 4, words: 'bo was here' }], NOW)
      await forgetGuest(engine, ada)
      expect(await findTicket(engine, ada)).toBeUndefined()
      expect(await engine.db.selectFrom('twins').selectAll().execute()).toEqual([])
      expect(await overdueEvents(engine, NOW)).toEqual([])
      expect(await overdueEvents(engine, NOW + 40 * DAY)).toEqual(['orbit-03'])
      await forgetEvent(engine, 'orbit-03', NOW + 40 * DAY)
      expect(await overdueEvents(engine, NOW + 40 * DAY)).toEqual([])
      expect(await listGuests(engine, 'orbit-03')).toEqual([])
      expect(await engine.db.selectFrom('outbox').selectAll().execute()).toEqual([])
      expect(await listFeedback(engine, 'orbit-03')).toMatchObject([{ guest: null, score: 4, words: '' }])
      expect(await countSeats(engine, termsOf())).toMatchObject({ taken: 1, came: 1, waiting: 1 })
      expect(JSON.stringify(await backupLines(engine, NOW))).not.toMatch(/visitor\.example|ada|bo was/)
    })

    it('brings a backup back whole or not at all, from one engine to the other', async () => {
      await registerAll(['ada', '博', 'cy'])
      await postTo(engine, 'desk@example.org', { id: 'k', kind: 'sign-in', now: NOW, details: { code: '1' } })
      const lines = await backupLines(engine, NOW)
      const file = join(folder, `backup-${name}`)
      writeFileSync(file, lines.join('\n'))
      const empty = await openSqlite(join(folder, `${files++}`, 'restored.sqlite'))
      try {
        expect(await restore(empty, file)).toBe(3)
        expect((await backupLines(empty, NOW)).slice(1).sort()).toEqual([...lines.slice(1)].sort())
        await expect(restore(empty, file)).rejects.toThrow(new Unrestorable('not-empty'))
        await empty.db.deleteFrom('guests').execute()
        writeFileSync(file, lines.slice(0, -2).join('\n'))
        await expect(restore(empty, file)).rejects.toThrow(new Unrestorable('broken'))
        expect(await empty.db.selectFrom('guests').selectAll().execute()).toEqual([])
        writeFileSync(file, '{"hello": 1}')
        await expect(restore(empty, file)).rejects.toThrow(new Unrestorable('no-backup'))
      } finally {
        await empty.close()
      }
    })

    it('stores texts of any kind and gives them back as they were', async () => {
      const text = fc
        .string({ unit: 'grapheme', maxLength: 40 })
        .map((value) => value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, ''))
      await fc.assert(
        fc.asyncProperty(text, text, async (who, answer) => {
          const terms = termsOf({ capacity: undefined })
          const person = personOf(who, { mail: undefined, answers: { Why: answer } })
          const made = await register(engine, terms, person, NOW)
          const found = made.kind === 'full' ? undefined : await findTicket(engine, made.id)
          expect(found?.guest.name).toBe(who)
          expect(JSON.parse(found?.guest.answers ?? '')).toEqual({ Why: answer })
        }),
        { numRuns: 30 },
      )
    })

    it('holds for any order of what people do: no seat too many, and nobody passed over in the queue', async () => {
      const step = fc.record({
        who: fc.integer({ min: 0, max: 7 }),
        what: fc.constantFrom('register', 'return', 'confirm', 'later' as const),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.boolean(), fc.uuid(), async (taken, confirms, slug) => {
          const terms = termsOf({ slug, capacity: 3, ...(confirms ? { holdFor: HOUR } : {}) })
          let now = NOW
          for (const { who, what } of taken) {
            const mail = `p${who}@visitor.example`
            if (what === 'later') now += HOUR / 3
            else if (what === 'register') await register(engine, terms, personOf(`p${who}`, { mail }), now)
            else {
              const guest = await findByMail(engine, slug, mail)
              if (guest !== undefined) await take(engine, terms, guest.id, what, now)
            }
            await settle(engine, terms, now)
            const guests = await listGuests(engine, slug)
            const seats = guests.filter(({ state }) => state === 'seat' || state === 'held')
            const waiting = guests.filter(({ state }) => state === 'waiting')
            expect(seats.length).toBeLessThanOrEqual(3)
            if (waiting.length > 0) expect(seats.length).toBe(3)
          }
        }),
        { numRuns: 25 },
      )
    })
  })

it('leaves no byte of a person in the files of SQLite', async () => {
  const at = join(folder, 'scrubbed')
  const engine = await openSqlite(join(at, 'registration.sqlite'))
  const other = await openSqlite(join(at, 'registration.sqlite'))
  const copies = (word: string): number =>
    readdirSync(at).reduce(
      (sum, file) => sum + readFileSync(join(at, file)).toString('latin1').split(word).length - 1,
      0,
    )
  const secret = 'Xylo-Quartz'
  for (let index = 0; index < 60; index++)
    await register(
      engine,
      termsOf({ capacity: 10 }),
      { ...personOf(`${secret}-${index}`), answers: { Why: `${secret} `.repeat(200) } },
      NOW,
    )
  expect(copies(secret)).toBeGreaterThan(1000)
  expect(await forgetEvent(other, 'orbit-03', NOW)).toBe(true)
  expect(copies(secret)).toBe(0)
  expect(copies('visitor.example')).toBe(0)
  await Promise.all([engine.close(), other.close()])
})

it('opens one file from many starts at once', async () => {
  const file = join(folder, 'many', 'registration.sqlite')
  const opened = await Promise.all(Array.from({ length: 8 }, () => openSqlite(file)))
  expect(opened).toHaveLength(8)
  await Promise.all(opened.map((engine) => engine.close()))
})

it('says that the disk is full, keeps nothing half-written, and goes on when there is room', async () => {
  const engine = await openSqlite(join(folder, `${files++}`, 'registration.sqlite'))
  const pages = (most: number) => sql`PRAGMA max_page_count = ${sql.raw(String(most))}`.execute(engine.db)
  const guests = async (): Promise<number> => (await listGuests(engine, 'orbit-03')).length
  const wordy = (name: string) => personOf(name, { answers: { Company: 'Ring Lab '.repeat(200) } })
  try {
    await pages(60)
    let kept = 0
    let told: unknown
    for (let index = 0; told === undefined && index < 500; index++)
      await register(engine, termsOf({ capacity: undefined }), wordy(`guest-${index}`), NOW).then(
        () => kept++,
        (error: unknown) => {
          told = error
        },
      )
    expect(isDiskFull(told)).toBe(true)
    expect(kept).toBeGreaterThan(0)
    // whoever was told that they have a seat has one, and can be found
    expect(await guests()).toBe(kept)
    expect((await findByMail(engine, 'orbit-03', 'guest-0@visitor.example'))?.state).toBe('seat')
    await expect(register(engine, termsOf({ capacity: undefined }), wordy('late'), NOW)).rejects.toSatisfy(isDiskFull)
    await pages(10_000)
    await register(engine, termsOf({ capacity: undefined }), wordy('late'), NOW)
    expect(await guests()).toBe(kept + 1)
    expect((await sql<{ readonly ok: string }>`PRAGMA integrity_check`.execute(engine.db)).rows).toEqual([
      { integrity_check: 'ok' },
    ])
  } finally {
    await engine.close()
  }
})
