import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { TileAnswer } from './fetch-tile'
import { createTileStore } from './tile-store'

const picture: TileAnswer = { kind: 'picture', bytes: new Uint8Array(1), type: 'image/png' }
const failure: TileAnswer = { kind: 'missing', reason: 'status' }
const resting: TileAnswer = { kind: 'missing', reason: 'resting' }

let time = 0
let asked: string[] = []
let answer: TileAnswer = picture

beforeEach(() => {
  time = 0
  asked = []
  answer = picture
})

const store = (changes = {}) =>
  createTileStore({
    load: async (url) => {
      asked.push(url)
      return answer
    },
    now: () => time,
    fresh: 1000,
    size: 2,
    lanes: 2,
    queue: 10,
    wait: 10_000,
    perMinute: 100,
    ...changes,
  })

describe('a picture', () => {
  it('is fetched once while fresh, again when stale', async () => {
    const tile = store()
    await tile('a')
    await tile('a')
    expect(asked).toEqual(['a'])
    time = 1000
    await tile('a')
    expect(asked).toEqual(['a', 'a'])
  })

  it('is fetched once however many ask for it', async () => {
    const tile = store()
    expect(await Promise.all([tile('a'), tile('a'), tile('a')])).toEqual([picture, picture, picture])
    expect(asked).toEqual(['a'])
  })

  it('stands in when a newer one cannot be had', async () => {
    const tile = store()
    await tile('a')
    time = 5000
    answer = failure
    expect(await tile('a')).toBe(picture)
  })

  it('makes room for the next', async () => {
    const tile = store()
    for (const url of ['a', 'b', 'c', 'b', 'a']) await tile(url)
    expect(asked).toEqual(['a', 'b', 'c', 'a'])
  })
})

it('asks for a few at a time', async () => {
  let together = 0
  let most = 0
  const tile = store({
    load: async () => {
      together += 1
      most = Math.max(most, together)
      await new Promise((resolve) => setImmediate(resolve))
      together -= 1
      return picture
    },
  })
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((url) => tile(url)))
  expect(most).toBe(2)
})

it('sends away who comes when the queue is full, and serves who waits', async () => {
  const tile = store({ lanes: 1, queue: 1 })
  expect(await Promise.all(['a', 'b', 'c'].map((url) => tile(url)))).toEqual([
    picture,
    picture,
    { kind: 'missing', reason: 'busy' },
  ])
  expect(await tile('c')).toBe(picture)
})

describe('a failing server', () => {
  it('is asked again at once after a single failure', async () => {
    const tile = store()
    answer = failure
    expect(await tile('a')).toBe(failure)
    answer = picture
    expect(await tile('a')).toBe(picture)
  })

  it('is left alone after three in a row, and asked again half a minute later', async () => {
    const tile = store()
    answer = failure
    for (const url of ['a', 'b', 'c']) expect(await tile(url)).toBe(failure)
    answer = picture
    expect(await tile('d')).toEqual(resting)
    expect(asked).toHaveLength(3)
    time = 30_000
    expect(await tile('d')).toBe(picture)
  })
})

describe('a slow server', () => {
  /** A store whose server answers only when it is told to. */
  const slow = (changes = {}) => {
    const answers: (() => void)[] = []
    const load = (url: string) => {
      asked.push(url)
      return new Promise<TileAnswer>((resolve) => answers.push(() => resolve(picture)))
    }
    return { tile: store({ load, lanes: 1, ...changes }), answer: () => answers.shift()?.() }
  }

  it('is not asked for tiles whose visitors have left', async () => {
    const { tile, answer: reply } = slow()
    const left = new AbortController()
    const first = tile('a')
    const gone = ['b', 'c', 'd'].map((url) => tile(url, left.signal))
    const stays = tile('e')
    left.abort()
    expect(await Promise.all(gone)).toEqual(gone.map(() => ({ kind: 'missing', reason: 'busy' })))
    reply()
    await first
    await vi.waitFor(() => expect(asked).toEqual(['a', 'e']))
    reply()
    expect(await stays).toBe(picture)
  })

  it('is asked for a tile as long as one of several waits for it', async () => {
    const { tile, answer: reply } = slow()
    const left = new AbortController()
    const [first, gone, stays] = [tile('a'), tile('b', left.signal), tile('b')]
    left.abort()
    expect(await gone).toMatchObject({ reason: 'busy' })
    reply()
    await first
    await vi.waitFor(() => expect(asked).toEqual(['a', 'b']))
    reply()
    expect(await stays).toBe(picture)
  })

  it('is not waited for long', async () => {
    const { tile, answer: reply } = slow({ wait: 20 })
    const first = tile('a')
    expect(await tile('b')).toEqual({ kind: 'missing', reason: 'busy' })
    reply()
    expect(await first).toBe(picture)
    expect(asked).toEqual(['a'])
  })
})

it('asks so often a minute and no more', async () => {
  const tile = store({ perMinute: 2, size: 10 })
  expect(await tile('a')).toBe(picture)
  expect(await tile('b')).toBe(picture)
  expect(await tile('c')).toEqual({ kind: 'missing', reason: 'busy' })
  time = 60_000
  expect(await tile('c')).toBe(picture)
})
