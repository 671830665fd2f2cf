import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRight, type Judged, judgeFolder, type Score, scoresOf } from './scoreboard'

const fixtures = 'lib/programme/fixtures'

/** Least share of right ones, among those that were expected (recall) and among those that were read (precision). */
type Floor = readonly [recall: number, precision: number]

/** What each folder holds at least: files that are wholly right, and fields. A better reader raises them. */
const FLOORS: Readonly<Record<string, { readonly files: number; readonly talk: Floor; readonly speaker: Floor }>> = {
  archive: { files: 25, talk: [1, 1], speaker: [1, 1] },
  shapes: { files: 231, talk: [1, 1], speaker: [1, 1] },
  wild: { files: 248, talk: [1, 1], speaker: [1, 1] },
  'other-hands': { files: 102, talk: [1, 1], speaker: [1, 1] },
}

const recall = ({ exact, expected }: Score): number => exact / expected
const precision = ({ exact, read }: Score): number => exact / read

const wrongIn = (judged: readonly Judged[]): string =>
  judged
    .filter((file) => !isRight(file))
    .map(({ name }) => name)
    .join(', ')

describe.each(Object.entries(FLOORS))('readings of %s', (folder, floor) => {
  const judged = judgeFolder(join(fixtures, folder))
  const scores = new Map(scoresOf(judged).map((score) => [score.field, score]))

  it('has an expectation for every text', () => {
    expect(judged.filter(({ findings }) => findings === undefined)).toEqual([])
  })

  it(`reads at least ${floor.files} of ${judged.length} files wholly right`, () => {
    expect(judged.filter(isRight).length, `not right: ${wrongIn(judged)}`).toBeGreaterThanOrEqual(floor.files)
  })

  it.each(['talk', 'speaker'] as const)('reads each %s at least as well as before', (field) => {
    const score = scores.get(field)
    expect(score).toBeDefined()
    if (score === undefined) return
    expect(recall(score)).toBeGreaterThanOrEqual(floor[field][0])
    expect(precision(score)).toBeGreaterThanOrEqual(floor[field][1])
  })
})

it('judges every folder of texts', () => {
  const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(FLOORS).toSorted())
  expect(existsSync(join(fixtures, 'README.md'))).toBe(true)
})
