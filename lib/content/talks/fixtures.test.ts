import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { WallTime } from '@/lib/model'
import { type BodyReading, readBody, type TalkReading } from '.'

const folder = join(import.meta.dirname, 'fixtures')
const start: WallTime = {
  iso: '2020-05-06T13:00:00+08:00',
  date: '2020-05-06',
  clock: '13:00',
  offset: '+08:00',
  epoch: Date.parse('2020-05-06T13:00:00+08:00'),
}

/** A reading as an editor would check it: texts without markup, times as they are printed. */
const digest = ({ talks, people, body, problems }: BodyReading) => ({
  talks: talks.map(digestTalk),
  people: people.map(({ name }) => name),
  body: body.map((block) => (block.kind === 'talk' ? { talk: block.slug } : { rest: block.content.text.split('\n') })),
  problems: problems.map(({ line, rule }) => `${line} ${rule}`),
})

const digestTalk = ({
  slug,
  title,
  kind,
  speakers,
  abstract,
  takeaways,
  video,
  slides,
  start: from,
  end,
  line,
}: TalkReading) => ({
  title,
  slug,
  kind,
  line,
  time: from && [from.date, from.clock, end?.clock].filter(Boolean).join(' '),
  speakers: speakers.map(({ bio, ...person }) => ({ ...person, bio: bio?.text })),
  abstract: abstract?.text,
  takeaways: takeaways?.text,
  video,
  slides,
})

describe('bodies as organizers write them', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  it.each(names)('%s', async (name) => {
    const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, name), 'utf8')) ?? []
    const { authors } = parse(matter) as { authors: string[] }
    const firstLine = matter.split('\n').length + 3
    const reading = readBody(body, { authors, firstLine, file: name, start, assetBase: '/assets/event' })
    const golden = join(folder, name.replace(/\.md$/, '.golden.json'))
    await expect(`${JSON.stringify(digest(reading), null, 2)}\n`).toMatchFileSnapshot(golden)
  })
})
