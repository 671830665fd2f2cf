import { expect, it } from 'vitest'
import { readEvent } from '../event'

it.each(['"a', "'a", ' ', '\t', 'a: '])('reads a field of 60,000 letters of “%s” once', (piece) => {
  const text = `---\ntitle: Night\ndate: 2027-05-11T19:00:00Z\nsummary: x${piece.repeat(60_000 / piece.length)}!\nimage: ${piece.repeat(60_000 / piece.length)}!\n---\n\nHello\n`
  const { problems } = readEvent({ file: 'events/night.md', text, siblings: [] })
  expect(problems.filter(({ line = 0 }) => line > 6)).toEqual([])
})
