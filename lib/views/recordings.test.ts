import { describe, expect, it } from 'vitest'
import { event, mention, talk, term, timed } from './fixtures'
import { readRecordingFilter, recordingPage } from './recordings'

const recorded = (slug: string, year: number, tags: readonly string[] = []) =>
  event(slug, {
    time: timed(`${year}-05-01T13:00:00+08:00`),
    tags: tags.map((name) => term(name)),
    talks: [
      talk(`${slug}-a`, [mention('林晓川')], { video: 'https://video.example/1' }),
      talk(`${slug}-b`, [mention('周未')]),
      talk(`${slug}-c`, [], { kind: 'break', video: 'https://video.example/2' }),
    ],
  })

describe('recordingPage', () => {
  const events = [recorded('x', 2019, ['Mesh']), recorded('y', 2020), recorded('z', 2020, ['Mesh', 'Rust'])]

  it('has talks with a recording, by year, the latest first', () => {
    const { years, count, speakers } = recordingPage(events, {})
    expect(years.map(({ year, recordings }) => [year, recordings.length])).toEqual([
      ['2020', 2],
      ['2019', 1],
    ])
    expect([count, speakers]).toEqual([3, 1])
  })

  it('leads from every option to at least one recording', () => {
    for (const { facet, options } of recordingPage(events, { tag: 'mesh' }).facets)
      for (const { slug, count } of options)
        expect(recordingPage(events, { tag: 'mesh', [facet]: slug }).count, `${facet} ${slug}`).toBe(count)
  })

  it('cuts a long list into pages that hold every recording once', () => {
    const many = Array.from({ length: 75 }, (_, at) => recorded(`e${at}`, 2000 + (at % 9)))
    const { pages } = recordingPage(many, {})
    const shown = Array.from({ length: pages }, (_, at) => recordingPage(many, {}, String(at + 1))).flatMap(
      ({ years }) => years.flatMap(({ recordings }) => recordings.map(({ talk: { title } }) => title)),
    )
    expect(pages).toBeGreaterThan(1)
    expect([shown.length, new Set(shown).size]).toEqual([75, 75])
  })
})

it('reads a filter from an address: the first of repeated values, no empty and no endless one', () => {
  expect(readRecordingFilter({ year: ['2019', '2020'], tag: '', city: 'x'.repeat(121), page: '2' })).toEqual({
    year: '2019',
  })
})
