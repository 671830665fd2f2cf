import { describe, expect, it } from 'vitest'
import { readArchive } from '@/lib/archive/whole'
import golden from './fixtures/archive-decks.golden.json'
import { matchDecks } from './match-decks'

/** The archive's own facts: which deck belongs to which talk. */
const facts: Readonly<Record<string, Readonly<Record<string, string>>>> = golden

describe('the decks of the archive', () => {
  const { events, listings } = readArchive('e2e/archives/community')
  const records = events.map(({ record }) => record)
  const { matches, doubts, leftOver } = matchDecks(records, listings)
  const found: Record<string, Record<string, string>> = {}
  for (const { slug, talks } of records)
    for (const { slug: talk, title } of talks) {
      const match = matches.find((one) => one.event === slug && one.talk === talk)
      if (match !== undefined) found[slug] = { ...found[slug], [title]: match.file.path }
    }

  it('are all found, and none is wrong', () => expect(found).toEqual(facts))

  it('leave nothing to doubt, and no more than what no talk is listed for', () => {
    expect(doubts).toEqual([])
    expect(leftOver.map(({ path }) => path)).toEqual([
      '2019/11/beijing/净山-容器服务大促备战-北京meetup 0.1.pdf',
      '2019/12/hangzhou/ServiceMesher社区介绍-宋净超.pdf',
    ])
  })
})
