import { expect, it } from 'vitest'
import { keepCards } from './keep-cards'

const count = (most: number) => {
  const drawn: string[] = []
  const cardOf = keepCards(most)
  const ask = (key: string) =>
    cardOf(key, async () => {
      drawn.push(key)
      return new ArrayBuffer(key.length)
    })
  return { drawn, ask }
}

it('draws a card once for all who ask', async () => {
  const { drawn, ask } = count(5)
  const [one, two] = await Promise.all([ask('a'), ask('a')])
  expect(await ask('a')).toBe(one)
  expect(two).toBe(one)
  expect(drawn).toEqual(['a'])
})

it('makes room for the next', async () => {
  const { drawn, ask } = count(2)
  for (const key of ['a', 'b', 'c', 'c', 'a']) await ask(key)
  expect(drawn).toEqual(['a', 'b', 'c', 'a'])
})

it('does not keep a failure', async () => {
  const cardOf = keepCards(2)
  await expect(cardOf('a', () => Promise.reject(new Error('no font')))).rejects.toThrow('no font')
  expect((await cardOf('a', async () => new ArrayBuffer(3))).byteLength).toBe(3)
})
