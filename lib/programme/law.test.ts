import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { env } from '@/config/env'
import { parseMarkdown } from '@/lib/markdown'
import { type BodyContext, isWhole, readBody, readTree } from '.'
import { madeBodies, NAMES } from './made-bodies'

const context: BodyContext = {
  authors: NAMES.slice(0, 4),
  firstLine: 1,
  file: 'events/law.md',
  start: {
    iso: '2020-05-06T13:00:00+08:00',
    date: '2020-05-06',
    clock: '13:00',
    offset: '+08:00',
    epoch: 1588741200000,
  },
}

const marksIn = (shown: string): string[] => (shown.match(/词[0-9a-z]+尾/g) ?? []).sort()

const { runs, seed } = env.law()

describe(`no text is lost in ${runs} made bodies, seed ${seed}`, () => {
  it('puts every letter of a body into exactly one part, in order', () => {
    fc.assert(
      fc.property(madeBodies, (markdown) => {
        const { root } = parseMarkdown(markdown, { file: '', firstLine: 1, field: 'body' })
        expect(isWhole(root, readTree(root, context).desk)).toBe(true)
      }),
      { numRuns: runs, seed },
    )
  })

  it('shows every word that is not structure, once', () => {
    fc.assert(
      fc.property(madeBodies, (markdown) => {
        const { talks, body: blocks } = readBody(markdown, context)
        const rest = blocks.map((one) => (one.kind === 'rest' ? one.content.text : '')).join('\n')
        const shown = [
          ...talks.flatMap(
            ({ title: said, speakers, abstract, takeaways, room, track, level, language, tags = [] }) => [
              said,
              ...[room, track, level, language, ...tags].filter((fact) => fact !== undefined && !rest.includes(fact)),
              ...speakers.flatMap((one) => [one.name, one.alias, one.role, one.bio?.text]),
              abstract?.text,
              takeaways?.text,
            ],
          ),
          rest,
        ].join('\n')
        expect(marksIn(shown)).toEqual(marksIn(markdown))
      }),
      { numRuns: runs, seed },
    )
  })
})
