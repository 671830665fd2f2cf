import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

const FORMS = resolve('lib/archive/fixtures/forms')

/** The forms in which archives of other hands are written, read in a site of this zone. */
const readIn = async (timeZone: string) => {
  vi.resetModules()
  vi.doMock('@/config/site', async (original) => {
    const { site } = await original<typeof import('@/config/site')>()
    return { site: { ...site, timeZone, contentLanguage: 'zh-CN' } }
  })
  const { readArchive } = await import('./index')
  const { checkFiles } = await import('@/lib/checks/check-files')
  const archive = readArchive(FORMS)
  return { archive, report: checkFiles(FORMS), start: startsOf(archive) }
}

const startsOf = ({ events }: { readonly events: readonly import('./archive').EventFile[] }) =>
  Object.fromEntries(events.map(({ slug, record }) => [slug, record.time.start.iso]))

/** Starts that the files tell by themselves: the same everywhere. */
const SURE = {
  'column-one': '2027-05-08T13:00:00+08:00',
  toml: '2027-05-09T13:00:00+08:00',
  json: '2027-05-11T13:00:00+08:00',
  'local-zone': '2019-07-14T13:00:00+09:00',
  'event-start': '2019-03-17T13:00:00+08:00',
  'time-start': '2019-03-18T13:00:00+08:00',
  'a-talk': '2019-03-22T13:00:00+08:00',
  'b-talk': '2019-03-23T13:00:00+08:00',
  c: '2019-03-24T13:00:00+08:00',
  bundle: '2019-03-25T13:00:00+08:00',
  spring: '2019-03-26T13:00:00+08:00',
  d: '2019-03-30T13:00:00+08:00',
  'fence-toml': '2019-03-31T13:00:00+08:00',
  'fence-json': '2019-04-01T13:00:00+08:00',
  semicolons: '2019-04-02T13:00:00+08:00',
  seconds: '2019-04-03T09:00:00+02:00',
  'zone-name': '2019-04-04T13:00:00+08:00',
}

describe.each([
  ['Europe/Lisbon', '+00:00', '+01:00'],
  ['Asia/Shanghai', '+08:00', '+08:00'],
])('an archive of every form, in a site of %s', (zone, winter, summer) => {
  it('is read with notes and warnings, and no error', async () => {
    const { archive, report, start } = await readIn(zone)
    expect(report.problems.filter(({ level }) => level === 'error')).toEqual([])
    expect([report.broken, archive.broken]).toEqual([false, false])
    const noted = report.problems.filter(({ level }) => level === 'note').map(({ file }) => file)
    for (const name of ['bare-day', 'local', 'toml-local', 'empty-groups', 'strings', 'seconds', 'zone-name'])
      expect(noted).toContain(`event/${name}.md`)
    const warned = report.problems.filter(({ level }) => level === 'warning').map(({ file }) => file)
    for (const name of ['twice', 'status']) expect(warned).toContain(`event/${name}.md`)
    expect(start).toEqual({
      ...SURE,
      'toml-local': `2027-05-10T13:00:00${summer}`,
      'bare-day': `2019-03-14T00:00:00${winter}`,
      local: `2019-03-14T13:00:00${winter}`,
      'empty-groups': '2019-03-15T13:00:00+08:00',
      strings: '2019-03-16T13:00:00+08:00',
      '2019-03-19-in-its-name': `2019-03-19T19:00:00${winter}`,
      twice: '2019-03-20T13:00:00+08:00',
      status: '2019-03-21T13:00:00+08:00',
      'ao-rio': `2019-03-27T19:00:00${winter}`,
      aliases: `2019-03-28T19:00:00${winter}`,
      '2019-03-29-no-front-matter': `2019-03-29T00:00:00${winter}`,
    })
  })

  it('holds one event for each page, in the language of the site where there is one', async () => {
    const { archive } = await readIn(zone)
    const told = archive.events.map(({ slug, record }) => [slug, record.title, record.language])
    expect(told).toContainEqual(['spring', '春天的聚会', 'zh-CN'])
    expect(told).toContainEqual(['bundle', 'Autumn meetup', 'en'])
    expect(told).toContainEqual(['ao-rio', 'Encontro ao rio', 'pt'])
    expect(archive.events.map(({ file }) => file)).not.toContain('event/_index.md')
  })

  it('takes what other names and shapes mean, and the writer for no speaker', async () => {
    const { archive } = await readIn(zone)
    const record = (slug: string) => archive.events.find((event) => event.slug === slug)?.record
    expect(record('aliases')).toMatchObject({
      speakers: [{ name: '沈若溪', role: '工程师' }],
      summary: '一句话',
      place: { label: '苏州' },
      links: [
        { kind: 'event', url: 'https://tickets.example/1' },
        { kind: 'slides', url: 'https://slides.example/1' },
        { kind: 'video', url: 'https://video.example/1' },
      ],
    })
    expect(record('aliases')?.time).toMatchObject({ kind: 'timed', end: { clock: '21:00' } })
    expect(record('strings')).toMatchObject({ tags: [{ name: '甲' }, { name: '乙' }], featured: true })
    expect(record('column-one')).toMatchObject({
      title: '分两行的 标题',
      summary: '一句话， 第二行：带冒号',
      tags: [{ name: '甲' }, { name: '乙' }],
    })
    expect(record('bare-day')?.time).toMatchObject({ kind: 'all-day', first: '2019-03-14', last: '2019-03-14', zone })
    expect(record('seconds')?.place).toMatchObject({ kind: 'venue', city: { name: 'Leipzig' }, online: {} })
    expect(record('zone-name')).toMatchObject({ place: { kind: 'online' }, time: { zone: 'Asia/Shanghai' } })
    expect(record('status')?.time).not.toHaveProperty('end')
    expect(record('2019-03-29-no-front-matter')?.title).toBe('没有 front matter 的一页')
  })
})
