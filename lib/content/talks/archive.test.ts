import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEvent } from '@/lib/archive/event'
import golden from './fixtures/archive.golden.json'
import type { TalkReading } from './reading'

const folder = 'content/events'
const slugs = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => basename(file, '.md'))

const readArchived = (slug: string) => {
  const text = readFileSync(`${folder}/${slug}.md`, 'utf8')
  const { body } = readEvent({ file: `events/${slug}.md`, text, siblings: [] })
  if (body === undefined) throw new Error(`${slug}: its front matter breaks the schema`)
  return body
}

const talkFacts = ({ title, kind, speakers, video, slides, start, end }: TalkReading) => ({
  title,
  kind,
  speakers: speakers.map(({ name, alias, role }) => ({ name, alias, role })),
  video,
  slides,
  start: start?.iso,
  end: end?.iso,
})

describe('the talks of the archive', () => {
  it('covers every event file', () => {
    expect(slugs.toSorted()).toEqual(Object.keys(golden).toSorted())
  })

  it.each(Object.entries(golden))('%s', (slug, talks) => {
    expect(readArchived(slug).talks.map(talkFacts)).toEqual(talks)
  })

  it('finds abstracts and bios only where the organizers wrote some', () => {
    const prose = slugs.filter((slug) =>
      readArchived(slug).talks.some(
        ({ abstract, takeaways, speakers }) => abstract ?? takeaways ?? speakers.some(({ bio }) => bio),
      ),
    )
    expect(prose).toEqual(['service-mesh-meetup-02'])
  })

  it('names people without talks, and leaves what is said about them where it stands', () => {
    const { people, body } = readArchived('cloud-native-meetup-chengdu-12')
    expect(people.map(({ name }) => name)).toEqual(['张晓辉', '王青', '叶天星', '王璞', '王祖熙', '彭柳'])
    const rest = body.map((block) => (block.kind === 'rest' ? block.content.text : '')).join('\n')
    const told = [
      'CNCF ambassador，云原生社区管委会成员',
      'JFrog 中国技术总监',
      '达坦科技（DatenLord）联合创始人',
      '蚂蚁集团技术专家',
      'Flomesh 技术专家',
    ]
    for (const role of told) expect(rest).toContain(role)
  })
})
