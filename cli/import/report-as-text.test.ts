import { expect, it } from 'vitest'
import { reportAsText } from './report-as-text'

it('holds no line that nobody can read, names each file that is left out, and ends with the sum', () => {
  const text = reportAsText(
    {
      seen: 3,
      brought: 1,
      leftOut: 1,
      unreadable: 1,
      written: ['events/a.md'],
      replaced: [],
      same: 0,
      standing: [],
      notes: [
        { kind: 'changed', from: 'a.md', message: `data:image/png;base64,${'A'.repeat(3_000_000)}` },
        { kind: 'left-out', from: 'style.css', message: 'How it looks.' },
        { kind: 'unreadable', from: 'b.md', message: 'x'.repeat(3_000_000) },
      ],
    },
    true,
    undefined,
  )
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(400)
  expect(text).toMatch(/How it looks\. \(1\)\n {4}style\.css/)
  expect(text).toContain('3 seen = 1 brought + 1 left out + 1 unreadable.')
})
