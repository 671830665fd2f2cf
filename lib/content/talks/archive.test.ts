import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readBody } from '@/lib/content/talks'
import golden from './fixtures/archive.golden.json'
import type { BodyReading, PersonReading, TalkReading } from './reading'

const folder = join(process.cwd(), 'content/events')
const slugs = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => basename(file, '.md'))
const frontMatter = z.object({ authors: z.array(z.string()), date: z.string() })

const readEvent = (slug: string): BodyReading => {
  const [, head = '', body = ''] =
    /^---\n(.*?\n)---\n(.*)$/s.exec(readFileSync(join(folder, `${slug}.md`), 'utf8')) ?? []
  const { authors, date } = frontMatter.parse(parse(head))
  const start = {
    iso: date,
    date: date.slice(0, 10),
    clock: date.slice(11, 16),
    offset: '+08:00',
    epoch: Date.parse(date),
  }
  return readBody(body, { authors, start, firstLine: head.split('\n').length + 2, file: `events/${slug}.md` })
}

const personFacts = ({ name, alias, role }: PersonReading) => ({
  name,
  ...(alias === undefined ? {} : { alias }),
  ...(role === undefined ? {} : { role }),
})

const talkFacts = ({ title, kind, speakers, video, slides, start, end }: TalkReading) => ({
  title,
  kind,
  speakers: speakers.map(personFacts),
  ...(video === undefined ? {} : { video }),
  ...(slides === undefined ? {} : { slides }),
  ...(start === undefined ? {} : { start: start.iso }),
  ...(end === undefined ? {} : { end: end.iso }),
})

describe('the talks of the archive', () => {
  it('covers every event file', () => {
    expect(slugs.toSorted()).toEqual(Object.keys(golden).toSorted())
  })

  it.each(Object.entries(golden))('%s', (slug, talks) => {
    expect(readEvent(slug).talks.map(talkFacts)).toEqual(talks)
  })

  it('reads people without talks, each with what is said about them', () => {
    const { people } = readEvent('cloud-native-meetup-chengdu-12')
    expect(people.map(({ name, role, bio }) => [name, role ?? bio?.text])).toEqual([
      ['张晓辉', 'CNCF ambassador，云原生社区管委会成员'],
      ['王青', 'JFrog 中国技术总监'],
      ['叶天星', undefined],
      ['王璞', '达坦科技（DatenLord）联合创始人'],
      ['王祖熙', '蚂蚁集团技术专家'],
      ['彭柳', 'Flomesh 技术专家'],
    ])
  })
})
