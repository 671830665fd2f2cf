import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { env } from '@/config/env'
import type { Block, Mention, Talk } from '@/lib/model'
import { eventRecord } from '@/lib/model'
import { listFiles } from '../folder'
import { mutate, mutations, seeded } from './mutate'
import { type EventReading, readEvent } from './read'

const contentDir = resolve('lib/archive/fixtures/nights')
const files = listFiles(contentDir, 'event')
const texts = files.map((file) => readFileSync(join(contentDir, file), 'utf8'))
const { runs, seed } = env.fuzz()

const shownBy = ({ record }: EventReading): string =>
  [
    ...(record?.talks ?? []).flatMap(talkText),
    ...(record?.body ?? []).map(blockText),
    ...(record?.speakers ?? []).flatMap(personText),
  ].join('\n')
const talkText = ({ title, speakers, abstract, takeaways, video, deck }: Talk) => [
  title,
  ...speakers.flatMap(personText),
  abstract?.text,
  takeaways?.text,
  video,
  deck?.url,
]
const personText = ({ name, alias, role, bio }: Mention) => [name, alias, role, bio?.text]
const blockText = (block: Block) => (block.kind === 'rest' ? block.content.text : '')

describe(`${runs} mutated files, seed ${seed}`, () => {
  it('are read or refused with the place, never with a crash', () => {
    for (let run = 0; run < runs; run += 1) {
      const random = seeded(seed + run)
      const index = Math.floor(random() * texts.length)
      const text = mutate(texts[index] ?? '', random)
      const where = `seed ${seed + run}, ${files[index]}`
      const reading = readEvent({ file: 'events/x.md', text, siblings: [] })
      const lines = text.split(/\r\n|\r|\n/).length
      if (reading.record === undefined)
        expect(reading.problems.filter(({ level }) => level === 'error').length, where).toBeGreaterThan(0)
      else expect(eventRecord.safeParse(JSON.parse(JSON.stringify(reading.record))).error, where).toBeUndefined()
      for (const problem of reading.problems) {
        expect(problem.line, where).toBeGreaterThan(0)
        expect(problem.line, where).toBeLessThanOrEqual(lines + 1)
        expect(problem.column, where).toBeGreaterThan(0)
        expect(problem.message, where).not.toBe('')
      }
    }
  })

  it.each(Object.entries(mutations))('can have any one change alone: %s', (name, change) => {
    for (const [index, original] of texts.entries()) {
      const text = change(original, seeded(seed + index))
      const reading = readEvent({ file: 'events/x.md', text, siblings: [] })
      const isRefused = reading.problems.some(({ level, line }) => level === 'error' && line > 0)
      expect(reading.record !== undefined || isRefused, `${name}, ${files[index]}`).toBe(true)
    }
  })

  it('keep every sentence that was put into them', () => {
    for (let run = 0; run < runs / 4; run += 1) {
      const random = seeded(seed - run - 1)
      const text = texts[Math.floor(random() * texts.length)] ?? ''
      const body = text.indexOf('\n---\n', 4) + 5
      const paragraphs = text.slice(body).split('\n\n')
      const mark = `独${(run + 36 ** 3).toString(36)}句`
      paragraphs.splice(Math.floor(random() * (paragraphs.length + 1)), 0, `${mark}放在这里的一句话。`)
      const reading = readEvent({
        file: 'events/x.md',
        text: text.slice(0, body) + paragraphs.join('\n\n'),
        siblings: [],
      })
      expect(shownBy(reading).replace(/\s/g, ''), `seed ${seed}, run ${run}`).toContain(mark)
    }
  })
})
