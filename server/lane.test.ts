import { expect, it } from 'vitest'
import { createLane } from './lane'

/** A task that ends when it is told to. */
const task = (log: string[], name: string) => {
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const run = async (): Promise<string> => {
    log.push(name)
    await ended
    return name
  }
  return { run, end: () => end() }
}

it('does one thing after the other, in the order in which they came', async () => {
  const [lane, log] = [createLane(5), [] as string[]]
  const [a, b, c] = [task(log, 'a'), task(log, 'b'), task(log, 'c')]
  const all = Promise.all([lane(a.run), lane(b.run), lane(c.run)])
  expect(log).toEqual(['a'])
  b.end()
  c.end()
  expect(log).toEqual(['a'])
  a.end()
  expect(await all).toEqual(['a', 'b', 'c'])
  expect(log).toEqual(['a', 'b', 'c'])
})

it('sends away who comes when it is full, and forgets who has left', async () => {
  const [lane, log] = [createLane(1), [] as string[]]
  const left = new AbortController()
  const [a, b, c] = [task(log, 'a'), task(log, 'b'), task(log, 'c')]
  const first = lane(a.run)
  const gone = lane(b.run, left.signal)
  await expect(lane(c.run)).rejects.toMatchObject({ reason: 'full' })
  left.abort()
  await expect(gone).rejects.toMatchObject({ reason: 'left' })
  const last = lane(c.run)
  a.end()
  c.end()
  expect([await first, await last]).toEqual(['a', 'c'])
  expect(log).toEqual(['a', 'c'])
  await expect(lane(b.run, left.signal)).rejects.toMatchObject({ reason: 'left' })
})

it('goes on after a task that fails', async () => {
  const lane = createLane(5)
  const fails = lane(() => Promise.reject(new Error('no')))
  const next = lane(async () => 'next')
  await expect(fails).rejects.toThrow('no')
  expect(await next).toBe('next')
})
