import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readArchive } from '@/lib/archive/whole'
import { applyPlan } from '../import'
import { planSite as planArchive } from '../import/archive/plan-site'
import { planExport } from './plan-export'
import { writeExport } from './write-export'

/** An archive of the tests' own. */
const ARCHIVE = 'e2e/archives/community'

const temporary = (): string => mkdtempSync(join(tmpdir(), 'round-trip-'))

/** What the site makes of a folder, without where its files lie: the layout is what the way there and back changes. */
const recordsOf = (contentDir: string) => {
  const { events, people, venues, listings, projects, decks } = readArchive(contentDir)
  const placeless = (record: object) =>
    JSON.parse(JSON.stringify({ ...record, file: '' }).replace(/\/media\/[^"]*\//g, '/media/'))
  return {
    events: events.map(({ record }) => placeless(record)),
    people: people.map(({ record }) => placeless(record)),
    venues: venues.map(placeless),
    listings,
    projects,
    decks,
  }
}

const throughHugo = (contentDir: string) => {
  const [archive, back] = [temporary(), temporary()]
  writeExport(planExport(contentDir), archive, { force: false, dryRun: false })
  const report = applyPlan(planArchive(archive), {
    contentDir: back,
    source: 'archive',
    force: false,
    dryRun: false,
    today: '2026-01-01',
  })
  return { archive, back, report }
}

const write = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('export and import', () => {
  it('give the archive’s own records back', () => {
    const { back, report } = throughHugo(ARCHIVE)
    expect(report.notes.filter(({ kind }) => kind !== 'kept')).toEqual([])
    expect(recordsOf(back)).toEqual(recordsOf(ARCHIVE))
  })

  it('leave the texts of events, projects and decks as they are', () => {
    const { back, report } = throughHugo(ARCHIVE)
    const texts = report.written.filter((path) => !path.startsWith('people/'))
    expect(texts.length).toBeGreaterThan(25)
    for (const path of texts)
      expect(readFileSync(join(back, path), 'utf8')).toBe(readFileSync(join(ARCHIVE, path), 'utf8'))
  })

  it('keep pictures with their pages in every layout', () => {
    const event = (more: string) => `---\ntitle: 聚会\ndate: 2024-05-11T13:00:00+08:00\n---\n${more}\n`
    const folder = write(temporary(), {
      'events/one.md': event('![](shared/plan.png) ![](two-words.png)'),
      'events/one-featured.png': PIXEL,
      'events/shared/plan.png': PIXEL,
      'events/two-words.png': PIXEL,
      'events/two/index.md': event('![](here.png)'),
      'events/two/featured.png': PIXEL,
      'events/two/here.png': PIXEL,
      'event/2024/three.md': event('三'),
      'people/san.md': '---\ntitle: 张三\n---\n',
      'people/li-si/_index.md': '---\ntitle: 李四\n# 花名\naliases: [小四]\n---\n',
      'people/li-si/avatar.png': PIXEL,
      'projects/p.md': '---\ntitle: 项目\n---\n![](p-a.png)\n',
      'projects/p-a.png': PIXEL,
      'slides/d.md': '---\ntitle: 片\n---\n# 一\n\n---\n\n二\n',
    })
    const { archive, back } = throughHugo(folder)
    expect(
      planExport(folder)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(
      planExport(back)
        .map(({ path }) => path)
        .sort(),
    )
    expect(recordsOf(back)).toEqual(recordsOf(folder))
    expect(readFileSync(join(archive, 'authors/李四/_index.md'), 'utf8')).toBe(
      '---\ntitle: 李四\n# 花名\naliases: [小四]\n# file: li-si\n---\n',
    )
    expect(readFileSync(join(back, 'events/one/shared/plan.png'))).toEqual(PIXEL)
  })

  it('give every text back byte for byte, and `admin` keeps its name', () => {
    const files = {
      'events/one.md': '---\r\ntitle: 甲\r\ndate: 2024-05-11T13:00:00+08:00\r\nauthors: [ada]\r\n---\r\n一\r\n',
      'people/admin.md': '---\ntitle: 站长\n---\n',
      'people/ada.md': '---\ntitle: Ada L.\n---\nBio\n',
      'people/li-si.md': '---\r\ntitle: 李四\r\n---\r\n',
      'pages/about.md': '---\ntitle: 关于\n---\n我们\n',
      'static/img/a.png': PIXEL,
      'venues/hall.yaml': 'name: 大厅\n',
    }
    const folder = write(temporary(), files)
    const { archive, back } = throughHugo(folder)
    for (const path of ['authors/admin/_index.md', 'authors/ada/_index.md', 'authors/李四/_index.md'])
      expect(existsSync(join(archive, path))).toBe(true)
    for (const [path, content] of Object.entries(files))
      expect([path, readFileSync(join(back, path)).toString('base64')]).toEqual([
        path,
        Buffer.from(content).toString('base64'),
      ])
  })

  it('hold for whatever an organizer may write', () => {
    const word = fc
      .string({
        unit: fc.constantFrom('聚', '会', '网', '格', 'a', 'B', '1', ' ', ':', '#', '"', "'", '—', '（', '）'),
        minLength: 1,
        maxLength: 12,
      })
      .filter((text) => text.trim() !== '')
    const frontMatter = fc.record(
      {
        title: word,
        date: fc.constantFrom('2024-05-11T13:00:00+08:00', '2024-05-11T05:00:00Z', '2024-05-11 13:00:00 +0900'),
        summary: word,
        authors: fc.array(word, { maxLength: 3 }),
        tags: fc.array(word, { maxLength: 3 }),
        featured: fc.boolean(),
        address: fc.record({ street: word, city: word }, { requiredKeys: [] }),
        unknown_field: word,
      },
      { requiredKeys: ['title', 'date'] },
    )
    const body = fc.array(
      fc.constantFrom(
        '## 话题',
        '**张三（某司）：题目**',
        '个人简介：人',
        '---',
        '- [题](https://example.org)',
        '{{<callout note>}}',
        '正文\r\n第二行',
        '',
      ),
      { maxLength: 8 },
    )
    const place = fc.constantFrom('events/a.md', 'events/a/index.md', 'event/a.md', 'event/2024/a/index.md')
    fc.assert(
      fc.property(frontMatter, body, place, (fields, lines, path) => {
        const folder = write(temporary(), { [path]: `---\n${stringify(fields)}---\n${lines.join('\n\n')}` })
        expect(recordsOf(throughHugo(folder).back)).toEqual(recordsOf(folder))
      }),
      { numRuns: 40 },
    )
  })

  it('never write over another text unasked', () => {
    const folder = write(temporary(), { 'events/a.md': '---\ntitle: 甲\ndate: 2024-05-11T13:00:00+08:00\n---\n' })
    const target = write(temporary(), { 'event/a/index.md': '自己的' })
    const files = planExport(folder)
    expect(writeExport(files, target, { force: false, dryRun: false })).toMatchObject({
      written: [],
      standing: ['event/a/index.md'],
    })
    expect(readFileSync(join(target, 'event/a/index.md'), 'utf8')).toBe('自己的')
    expect(writeExport(files, target, { force: true, dryRun: false })).toMatchObject({ replaced: ['event/a/index.md'] })
    const again = applyPlan(planArchive(target), {
      contentDir: folder,
      source: 'archive',
      force: false,
      dryRun: false,
      today: '2026-01-01',
    })
    expect(again).toMatchObject({ written: [], same: 1, standing: [] })
    writeFileSync(join(folder, 'events/a.md'), '---\ntitle: 乙\ndate: 2024-05-11T13:00:00+08:00\n---\n')
    expect(
      applyPlan(planArchive(target), {
        contentDir: folder,
        source: 'archive',
        force: false,
        dryRun: false,
        today: '2026-01-01',
      }).written,
    ).toEqual([])
    expect(
      applyPlan(planArchive(target), {
        contentDir: folder,
        source: 'archive',
        force: true,
        dryRun: false,
        today: '2026-01-01',
      }).replaced,
    ).toEqual(['events/a.md'])
  })
})
