import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArchive } from '@/lib/archive/whole'
import { applyPlan } from '../apply-plan'
import { OLD_SITES, type OldFiles, PIXEL, writeSite } from './old-sites.fixture'
import { factsOfSite, planSite, type SiteOptions } from './plan-site'

const temporary = (): string => mkdtempSync(join(tmpdir(), 'content-'))

const bring = (site: string, contentDir: string, options: SiteOptions & { force?: boolean; dryRun?: boolean } = {}) => {
  const { force = false, dryRun = false, ...told } = options
  return applyPlan(planSite(site, told), { contentDir, source: 'site', force, dryRun, today: '2026-01-01' })
}

const imported = (files: OldFiles, options: SiteOptions = {}) => {
  const site = writeSite(files)
  const contentDir = temporary()
  const report = bring(site, contentDir, options)
  const archive = readArchive(contentDir)
  const event = (slug: string) => archive.events.find((one) => one.slug === slug)?.record
  return { site, contentDir, report, archive, event }
}

describe.each(Object.entries(OLD_SITES))('a site of %s', (name, files) => {
  it('loses nothing: every file is brought or left out with its reason, and the numbers add up', () => {
    const { report, archive } = imported(files)
    expect(report.seen).toBe(Object.keys(files).length)
    expect(report.brought + report.leftOut + report.unreadable).toBe(report.seen)
    expect(report.notes.filter(({ kind }) => kind === 'unreadable')).toEqual([])
    expect(new Set(report.notes.map(({ from }) => from))).toEqual(new Set(Object.keys(files)))
    for (const { kind, message } of report.notes) if (kind === 'left-out') expect(message).toMatch(/\S{3}/)
    expect(archive.problems.filter(({ level }) => level === 'error')).toEqual([])
    expect(archive.broken).toBe(false)
  })

  it('brings every picture, byte for byte', () => {
    const { report, contentDir } = imported(files)
    const pictures = Object.keys(files).filter((path) => path.endsWith('.png'))
    const written = report.written.filter((path) => path.endsWith('.png'))
    expect(written.length).toBeGreaterThanOrEqual(pictures.length)
    for (const path of written) expect(readFileSync(join(contentDir, path))).toEqual(PIXEL)
  })

  it('changes nothing when it is run again, and says in a dry run what it would do', () => {
    const { site, contentDir, report } = imported(files)
    expect(bring(site, contentDir)).toMatchObject({ written: [], standing: [], same: report.written.length })
    const elsewhere = temporary()
    expect(bring(site, elsewhere, { dryRun: true })).toEqual(report)
    expect(existsSync(join(elsewhere, 'events'))).toBe(false)
    expect(name).not.toBe('')
  })
})

describe('sites of other generators', () => {
  const aliases = (files: OldFiles, slug: string) => imported(files).event(slug)?.aliases

  it('Nikola: fields in comments, posts wherever its settings say, its addresses', () => {
    const { event, archive } = imported(OLD_SITES.nikola)
    expect(event('treffen-mai')).toMatchObject({
      title: 'Treffen im Mai',
      time: { start: { iso: '2019-05-14T19:00:00+02:00' } },
      aliases: ['/posts/treffen-mai/'],
      tags: [{ name: 'python' }, { name: 'schlangen' }],
    })
    expect(event('juni')).toMatchObject({
      time: { start: { iso: '2019-06-11T19:00:00+02:00' } },
      aliases: ['/archiv/juni/'],
    })
    expect(event('juni')?.speakers).toMatchObject([{ name: 'Jorin Feld' }])
    expect(archive.freePages).toMatchObject([{ path: '/about' }])
  })

  it('Nikola: fields in a file beside the page, with names or without', () => {
    const { event, report } = imported({
      'conf.py': 'BLOG_TITLE = "Halle"\nTIMEZONE = "Europe/Berlin"\nPOSTS = (("posts/*.rst", "posts", "post.tmpl"),)\n',
      'posts/mai.rst': '**Wann:** 14. Mai 2027, 19:00 Uhr\n\nUnd `mehr <https://a.example>`_.\n',
      'posts/mai.meta':
        '.. title: Treffen im Mai\n.. slug: treffen-mai\n.. date: 2027-05-02 09:00:00 UTC+02:00\n.. location: Hafen\n',
      'posts/juni.md': 'Wir treffen uns.\n',
      'posts/juni.meta':
        '---\ntitle: Treffen im Juni\nslug: juni\ndate: 2027-06-11 19:00\nlocation: Hafen\nspeaker: Jorin Feld\n---\n',
      'posts/juli.md': '**Wann:** 9. Juli 2027, 19:00 Uhr\n\n**Wo:** Hafen\n',
      'posts/juli.meta': 'Treffen im Juli\njuli-abend\n2027/07/01 09:00\npython\n',
      'pages/allein.meta': '.. title: Allein\n',
    })
    expect(event('treffen-mai')).toMatchObject({
      title: 'Treffen im Mai',
      time: { start: { iso: '2027-05-14T19:00:00+02:00' } },
    })
    expect(event('juni')).toMatchObject({ title: 'Treffen im Juni', speakers: [{ name: 'Jorin Feld' }] })
    expect(event('juli-abend')).toMatchObject({
      title: 'Treffen im Juli',
      time: { start: { iso: '2027-07-09T19:00:00+02:00' } },
    })
    expect(report).toMatchObject({ seen: 8, brought: 3, leftOut: 5, unreadable: 0 })
  })

  it('goes past links that lead nowhere or to another part of the machine', () => {
    const site = writeSite({
      'hugo.yaml': 'title: Bag\n',
      'content/events/a.md': '---\ntitle: A\ndate: 2027-05-08\n---\nx\n',
    })
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'b.md'), '---\ntitle: Secret\ndate: 2027-05-08\n---\nx\n')
    // the site is the project: what lies beside it counts as well
    symlinkSync('nowhere', join(site, 'content/events/dead.md'))
    symlinkSync(join(outside, 'b.md'), join(site, 'content/events/b.md'))
    symlinkSync(outside, join(site, 'content/events/folder'))
    const contentDir = temporary()
    const report = bring(site, contentDir)
    expect(report.written).toEqual(['events/a.md'])
    expect(report).toMatchObject({ seen: 5, brought: 1, leftOut: 4 })
  })

  it('Zola: what is in [extra] and [taxonomies], links between pages, shortcodes that are shown', () => {
    const { event } = imported(OLD_SITES.zola)
    const traits = event('2024-02-20-traits')
    expect(traits).toMatchObject({
      time: { start: { iso: '2024-02-20T18:30:00+01:00' } },
      place: { label: 'Hall 4, Leipzig' },
      speakers: [{ name: 'Mara Quill' }],
      tags: [{ name: 'rust' }, { name: 'traits' }],
      aliases: ['/meetups/traits/'],
    })
    expect(JSON.stringify(traits)).toContain('href=\\"/meetups/lifetimes/\\"')
    expect(JSON.stringify(traits)).toContain('youtube.com/watch?v=abcdefghijk')
    expect(event('2024-03-19-lifetimes')).toMatchObject({ time: { start: { date: '2024-03-19', clock: '18:30' } } })
    expect(JSON.stringify(event('2024-03-19-lifetimes'))).not.toContain('{%')
  })

  it('Docusaurus: days in names and addresses, authors with their posts, pages at the root', () => {
    const { event, archive } = imported(OLD_SITES.docusaurus, { zone: 'Europe/Lisbon' })
    expect(event('2024-05-01-inference')).toMatchObject({
      time: { start: { iso: '2024-05-16T19:00:00+01:00' } },
      speakers: [],
      aliases: ['/blog/2024/05/01/inference'],
    })
    expect(event('generics-night')).toMatchObject({ aliases: ['/blog/generics-night'] })
    expect(archive.people).toMatchObject([{ record: { name: 'Mara Quill', role: 'Staff Engineer' } }])
    expect(archive.freePages.map(({ path }) => path).sort()).toEqual(['/about', '/docs/intro'])
  })

  it('Pelican: pages beside its posts, and reStructuredText with its pictures, links and code', () => {
    const { archive, event } = imported({
      'pelicanconf.py': "PATH = 'content'\nSITENAME = 'Norte'\nTIMEZONE = 'Europe/Lisbon'\n",
      'content/pages/about.rst': 'About\n=====\n\nWe meet.\n',
      'content/images/hall.png': PIXEL,
      'content/events/tides.rst': `Tides
#####
:date: 2024-05-02 19:00

Read \`\`tide.py\`\`, ask \`Mara Quill\`_ or see \`the map <https://map.example>\`_.

.. figure:: {static}/images/hall.png
    :alt: The hall
    :align: center

    Seen from the door

.. code-block:: python

    print(1)

.. a note to ourselves

.. _Mara Quill: https://mara.example
`,
    })
    expect(archive.freePages).toMatchObject([{ title: 'About' }])
    const html = JSON.stringify(event('tides'))
    for (const part of [
      '<code>tide.py</code>',
      'href=\\"https://mara.example\\"',
      'href=\\"https://map.example\\"',
      'alt=\\"The hall\\"',
      'Seen from the door',
      'print(1)',
    ])
      expect(html).toContain(part)
    for (const part of [':align:', '..', 'ourselves', '_Mara']) expect(html).not.toContain(part)
  })

  it('data of a site: talks of each event, a subject for a title, Markdown as it stands', () => {
    const { archive, report } = imported({
      '_config.yml': 'title: Minsk\n',
      '_data/meetups.yml': `- date: 28.08.2014
  title: Ninth
  talks:
    - title: Sockets
      speakers: [Mara Quill]
      slides: [https://slides.example/1]
      video: [https://www.youtube.com/watch?v=abcdefghijk]
- date: 2014-09-25 19:00
  talk: Testing with *care*
  speaker: Jon Ferry
  synopsis: |
    A talk that goes on
    over several lines of one paragraph.
`,
      'CLAUDE.md': '# For those who work here\n',
      'list.html': '---\ntitle: List\n---\n{% for m in site.data.meetups %}<li>{{ m.title }}</li>{% endfor %}\n',
      '_posts/2014-01-01-.md': '---\ntitle: \ndate: 2014-01-01\nlocation: Hall\nspeaker: Mara Quill\n---\nx\n',
    })
    const [ninth, testing] = archive.events
      .map(({ record }) => record)
      .filter(({ title }) => /Ninth|Testing/.test(title))
    expect([ninth, testing].map((one) => one?.title).sort()).toEqual(['Ninth', 'Testing with *care*'])
    const talks = archive.events.flatMap(({ record }) => record.talks)
    expect(talks).toContainEqual(
      expect.objectContaining({ title: 'Sockets', video: 'https://www.youtube.com/watch?v=abcdefghijk' }),
    )
    expect(JSON.stringify(archive.events)).toContain('A talk that goes on\\nover several lines')
    const left = report.notes.filter(({ kind }) => kind === 'left-out').map(({ from }) => from)
    expect(left).toEqual(expect.arrayContaining(['CLAUDE.md', 'list.html']))
    expect(report.unreadable).toBe(0)
  })

  it('a page that is called by its day alone is called after its folder as well', () => {
    const { event, report } = imported({ 'content/meetups/2010-10-12.md': '---\ndate: 2010-10-12\n---\nWe met.\n' })
    expect(event('2010-10-12')?.title).toBe('Meetups 2010-10-12')
    expect(report.unreadable).toBe(0)
  })

  const jekyll = (config: string): OldFiles => ({
    '_config.yml': config,
    'collections/_posts/2024-05-01-mesh.md':
      '---\ntitle: Mesh\ncategories: [Mesh Night, porto]\nlocation: Porto\nspeaker: Mara Quill\n---\nWhen: 16 May 2024\n',
    'collections/_events/spring.md': '---\ntitle: Spring\ndate: 2024-04-02\n---\nSpring.\n',
    'events/index.html':
      '---\nlayout: events\ntitle: Events\n---\n{% for event in site.events %}{{ event.title }}{% endfor %}\n',
    'meetup/index.md': '---\nlayout: list\ntitle: All meetups\n---\n',
    '_portfolio/shop.md':
      '---\nlayout: portfolio\ntitle: A shop\ndate: September 2014\nclient: Casa\ncategory: Web\n---\nA shop for shoes.\n',
    '.git/HEAD': 'ref: x\n',
    '.git/config': 'x\n',
    '.travis.yml': 'language: ruby\n',
  })

  it('Jekyll: a folder of its collections, categories in addresses, lists and portfolios that are no events', () => {
    const files = jekyll(
      'title: Porto\ncollections_dir: collections\npermalink: /:categories/:title/\ncollections:\n  events:\n    output: true\n    permalink: /on/:name/\n  portfolio:\n    output: true\n',
    )
    expect(aliases(files, '2024-05-01-mesh')).toEqual(['/mesh%20night/porto/mesh/'])
    expect(aliases(files, 'spring')).toEqual(['/on/spring/'])
    const { report, archive } = imported(files)
    expect(archive.events.map(({ slug }) => slug).sort()).toEqual(['2024-05-01-mesh', 'spring'])
    expect(report.notes.filter(({ kind }) => kind === 'unreadable')).toEqual([])
    const kindOf = (path: string) => report.notes.find(({ from }) => from === path)?.kind
    expect(['events/index.html', 'meetup/index.md', '.travis.yml', '.git/'].map(kindOf)).toEqual(
      Array(4).fill('left-out'),
    )
    // what a tool keeps in a folder of its own counts once
    expect(report.seen).toBe(Object.keys(files).length - 1)
  })

  it('tells in which line letters were lost before, and brings nothing of it', () => {
    const { report, archive } = imported({
      'events/a.md': '---\ntitle: Night\ndate: 2024-05-02\n---\n\nWe m\ufffdet.\n',
      'events/b.md': '---\ntitle: Day\ndate: 2024-05-03\n---\n',
    })
    expect(report.notes).toContainEqual({
      kind: 'unreadable',
      from: 'events/a.md',
      message: expect.stringContaining('6'),
    })
    expect(archive.events.map(({ slug }) => slug)).toEqual(['b'])
  })
})

describe('files of one name', () => {
  const OTHER = Buffer.concat([PIXEL, Buffer.from('other')])

  it('in two folders that were served as one keep each a place', () => {
    const { contentDir, report } = imported({
      'hugo.toml': 'title = "x"\n',
      'assets/img/hall.png': OTHER,
      'static/img/hall.png': PIXEL,
      'content/event/a.md': '---\ntitle: A\ndate: 2024-05-02\n---\n![hall](/img/hall.png)\n',
    })
    expect(readFileSync(join(contentDir, 'static/img/hall.png'))).toEqual(PIXEL)
    expect(readFileSync(join(contentDir, 'static/assets/img/hall.png'))).toEqual(OTHER)
    expect(report.written.filter((path) => path.endsWith('.png'))).toHaveLength(2)
  })

  it('beside a page and in its header are both there', () => {
    const { contentDir, event } = imported({
      'hugo.toml': 'title = "x"\n',
      'static/img/hall.png': PIXEL,
      'content/event/a/index.md': '---\ntitle: A\ndate: 2024-05-02\nimage: /img/hall.png\n---\n![hall](hall.png)\n',
      'content/event/a/hall.png': OTHER,
    })
    expect(readFileSync(join(contentDir, 'events/a/hall.png'))).toEqual(OTHER)
    expect(readFileSync(join(contentDir, 'events/a/header-hall.png'))).toEqual(PIXEL)
    expect(JSON.stringify(event('a')?.image)).toContain('header-hall.png')
  })

  it('that data make in different files are events of their own', () => {
    const night = (date: string): string => `title: Night of the harbour\ndate: ${date}\nvenue: Cais 7\n`
    const { archive, report } = imported({
      'events/2024-05.yaml': night('2024-05-02'),
      'events/2024-06.yaml': night('2024-06-06'),
      'events/2024-07.yaml': night('2024-07-04'),
    })
    expect(archive.events.map(({ record }) => record.time.start.date).sort()).toEqual([
      '2024-05-02',
      '2024-06-06',
      '2024-07-04',
    ])
    expect(report.standing).toEqual([])
  })

  it('that cannot both be written are told, and the numbers add up', () => {
    const plan = {
      files: [
        { path: 'events/a.md', content: '---\ntitle: A\ndate: 2024-05-02\n---\n', from: 'one.md' },
        { path: 'events/a.md', content: '---\ntitle: B\ndate: 2024-05-02\n---\n', from: 'two.md' },
      ],
      notes: [
        { kind: 'kept' as const, from: 'one.md', message: '' },
        { kind: 'kept' as const, from: 'two.md', message: '' },
      ],
    }
    const options = { contentDir: temporary(), source: 'x', force: false, dryRun: false, today: '2026-01-01' }
    expect(applyPlan(plan, options)).toMatchObject({
      ...{ seen: 2, brought: 1, leftOut: 1, written: ['events/a.md'] },
      standing: [{ path: 'events/a.md', from: 'two.md' }],
    })
  })
})

describe('days and zones', () => {
  it('takes the day of a post’s event from its text, and keeps that of its publication', () => {
    const { event, report } = imported(OLD_SITES.jekyll)
    expect(event('2019-03-01-parsers-night')).toMatchObject({
      time: {
        start: { iso: '2019-03-14T18:30:00+00:00' },
        end: { iso: '2019-03-14T21:00:00+00:00' },
        zone: 'Europe/Lisbon',
      },
      published: { date: '2019-03-01' },
    })
    expect(event('2018-11-02-first-evening')).toMatchObject({ time: { kind: 'all-day', first: '2018-11-22' } })
    expect(event('2021-spring')).toMatchObject({ time: { start: { iso: '2021-04-10T10:00:00+01:00' } } })
    const told = report.notes.find(({ from }) => from.includes('parsers'))?.message
    expect(told).toMatch(/2019-03-14.*“Thursday, 14 March 2019.*2019-03-01/)
  })

  it('reads 活动时间 with and without its year', () => {
    const { event } = imported(OLD_SITES.hexo)
    expect(event('ye-tan-3')).toMatchObject({
      time: { start: { iso: '2022-05-14T14:00:00+08:00' }, end: { iso: '2022-05-14T17:00:00+08:00' } },
    })
    expect(event('ye-tan-4')).toMatchObject({ time: { start: { iso: '2022-07-09T14:00:00+08:00' } } })
  })

  const dated = (date: string, told: string) =>
    `---\ntitle: Night ${date}\ndate: ${date}T19:00:00+02:00\n---\nWhen: ${told}\n`

  it('does not take the minute in which a post was written for the beginning of its event', () => {
    const post = (date: string, body: string): string =>
      `---\ntitle: Night\ndate: ${date}\nlocation: Hall\nspeaker: Mara Quill\n---\n${body}\n`
    const { event, archive } = imported({
      '_config.yml': 'title: Norte\n',
      '_posts/2015-07-23-told.md': post('2015-07-23 03:19:00', 'On the 11th of July 2015 we met at the hall.'),
      '_posts/2015-08-23-untold.md': post('2015-08-23 18:14:07', 'We met at the hall.'),
      '_posts/2015-09-23-planned.md': post('2015-09-23 19:00:00', 'We meet at the hall.'),
    })
    expect(event('2015-07-23-told')).toMatchObject({ draft: false, time: { kind: 'all-day', first: '2015-07-11' } })
    expect(event('2015-08-23-untold')).toMatchObject({ draft: true })
    expect(event('2015-09-23-planned')).toMatchObject({ draft: false, time: { start: { clock: '19:00' } } })
    expect(archive.events).toHaveLength(3)
  })

  it('tells a date in the fields that differs from the text, and keeps it', () => {
    const { event, report } = imported({
      'events/a.md': dated('2024-05-02', '2 May 2024'),
      'events/b.md': dated('2024-06-05', '6 June 2024'),
      'events/c.md': dated('2024-07-04', '4 July 2024'),
    })
    expect(event('b')).toMatchObject({ time: { start: { date: '2024-06-05' } } })
    expect(report.notes.filter(({ kind }) => kind === 'changed')).toMatchObject([
      { from: 'events/b.md', message: expect.stringContaining('2024-06-06') },
    ])
  })

  it('takes the text’s days where the fields of an archive hold those of publication, unless told otherwise', () => {
    const files = {
      'events/a.md': dated('2024-05-02', '20 May 2024, 18:00'),
      'events/b.md': dated('2024-06-05', '17 June 2024'),
      'events/c.md': dated('2024-07-04', '4 July 2024'),
    }
    expect(imported(files).event('a')).toMatchObject({ time: { start: { date: '2024-05-20', clock: '18:00' } } })
    expect(imported(files, { dates: 'field' }).event('a')).toMatchObject({ time: { start: { date: '2024-05-02' } } })
  })

  it('keeps the clock of times that name no zone, and adds the zone that it is told', () => {
    const files = { 'events/a.md': '---\ntitle: Night\ndate: 2024-05-02 19:00\n---\n' }
    const plain = imported(files)
    expect(plain.event('a')).toMatchObject({ time: { start: { date: '2024-05-02', clock: '19:00' } } })
    expect(plain.report.notes[0]).toMatchObject({ kind: 'changed', message: expect.stringContaining('--zone') })
    const told = imported(files, { zone: 'America/New_York' })
    expect(told.event('a')).toMatchObject({
      time: { start: { iso: '2024-05-02T19:00:00-04:00' }, zone: 'America/New_York' },
    })
  })
})

describe('events of one name', () => {
  const night = (year: string, fields = '') =>
    `---\ntitle: Night ${year}\ndate: ${year}-04-10T19:00:00+02:00\n${fields}---\n`

  it('have a slug each, the earlier its own, and their old addresses', () => {
    const { archive, event, report } = imported({
      'hugo.toml': 'baseURL = "https://old.example"\n',
      'content/event/2024/spring.md': night('2024'),
      'content/event/2025/spring.md': night('2025'),
      'content/event/2026/spring/index.md': night('2026'),
      'content/event/2026/Spring.md': night('2027'),
      'content/event/2026/other.md': night('2028', 'slug: spring\n'),
    })
    expect(report.notes.filter(({ kind }) => kind === 'unreadable')).toEqual([])
    expect(event('spring')).toMatchObject({ title: 'Night 2024', aliases: ['/event/2024/spring/'] })
    expect(event('spring-2025')).toMatchObject({ title: 'Night 2025', aliases: ['/event/2025/spring/'] })
    const slugs = archive.events.map(({ slug }) => slug.toLowerCase())
    expect([slugs.length, new Set(slugs).size]).toEqual([5, 5])
  })

  it('are in letters where a name was encoded as an address', () => {
    const { event } = imported({
      '_config.yml': 'title: x\n',
      '_events/2010-04-01-april-%e2%80%93-show.md': '---\ntitle: Show\ndate: 2010-04-01\n---\nx\n',
    })
    expect(event('2010-04-01-april-show')?.title).toBe('Show')
  })

  it('keep one slug in all languages', () => {
    const { event } = imported({
      'content/event/spring/index.en.md': night('2024'),
      'content/event/spring/index.de.md': night('2024'),
    })
    expect(event('spring')?.title).toBe('Night 2024')
  })
})

it('takes Quarto’s and blogdown’s pages for what they are', () => {
  const { event } = imported({
    'events/graphs.qmd': '---\ntitle: Graphs\ndate: 2024-05-02\n---\nWords.\n',
    'events/trees.Rmd': '---\ntitle: Trees\ndate: 2024-05-03\n---\nWords.\n',
  })
  expect([event('graphs')?.title, event('trees')?.title]).toEqual(['Graphs', 'Trees'])
})

it('brings the pictures of listed events, and takes no news for events', () => {
  const { contentDir, event, report } = imported({
    '_config.yml': 'title: Old\n',
    '_data/events.yml':
      '- title: Graphs\n  date: 2024-05-02 19:00\n  image: { path: /img/hall.png, alt: A hall }\n- title: Trees\n  date: 2024-05-03\n  image: /img/gone.png\n',
    '_data/announcements.yml': '- title: A new room\n  date: 2024-05-02\n',
    'img/hall.png': PIXEL,
  })
  expect(event('2024-05-02-graphs')?.image).toMatchObject({ width: 1, alt: 'A hall' })
  expect(readFileSync(join(contentDir, 'events/2024-05-02-graphs/index.md'), 'utf8')).toContain('filename: hall.png')
  expect(report.notes.find(({ from }) => from === '_data/events.yml')?.message).toContain('/img/gone.png')
  expect(report.notes.find(({ from }) => from === '_data/announcements.yml')?.kind).toBe('left-out')
})

describe('fields, people and pictures', () => {
  it('gives fields of other languages a name that is read, and keeps what the organizer says', () => {
    expect(planSite(writeSite(OLD_SITES.hexo)).proposals.map(({ field, meaning }) => [field, meaning])).toEqual([
      ['地点', 'venue'],
    ])
    const { contentDir, event } = imported(OLD_SITES.hexo, { fields: { 讲师: '', 地点: 'location' } })
    const text = readFileSync(join(contentDir, 'events/ye-tan-4.md'), 'utf8')
    expect(text).toContain('讲师: 宋知远')
    expect(text).toContain('location: 江边茶馆')
    // a name of the field that is known needs no other
    expect(event('ye-tan-4')?.speakers.map(({ name }) => name)).toEqual(['宋知远'])
  })

  it('makes profiles with names, portraits and accounts', () => {
    const { archive } = imported(OLD_SITES.jekyll)
    expect(archive.people.map(({ record }) => record)).toMatchObject([
      {
        name: 'Marta Azevedo',
        aliases: ['marta'],
        avatar: { width: 1 },
        organizations: [{ name: 'Ponte Lda' }],
        links: [{ url: 'https://github.com/martaz' }],
      },
      { name: 'Rui Salgueiro', avatar: { width: 1 }, links: [{ url: 'https://x.com/ruis' }] },
    ])
  })

  it('lays the header picture beside its page, and leads addresses in the text to where files are', () => {
    const { event, contentDir } = imported(OLD_SITES.hexo)
    expect(event('ye-tan-3')?.image).toMatchObject({ src: '/media/events/ye-tan-3/banner.png', width: 1 })
    const text = readFileSync(join(contentDir, 'events/ye-tan-3/index.md'), 'utf8')
    expect(text).toContain('![大合影](合影.png)')
    expect(text).toContain('![横幅](/media/static/img/banner.png)')
  })

  it('leads every old address here', () => {
    expect(imported(OLD_SITES.jekyll).event('2019-03-01-parsers-night')?.aliases).toEqual([
      '/2019/03/01/parsers-night/',
    ])
    expect(imported(OLD_SITES.hugo).event('2020-second')?.aliases).toEqual(['/talks/2020/second-talk-night/'])
    expect(imported(OLD_SITES.eleventy).event('2023-06-01-trees')?.aliases).toEqual(['/meetups/trees.html'])
    expect(imported(OLD_SITES.hexo).event('ye-tan-3')?.aliases).toEqual(['/2022/05/01/ye-tan-3/'])
  })

  it('takes every page of a folder that is named', () => {
    const { archive } = imported({ 'notes/one.md': '---\ntitle: One\ndate: 2024-05-02\n---\n' }, { events: ['notes'] })
    expect(archive.events.map(({ slug }) => slug)).toEqual(['one'])
  })

  it('reads a site of Astro and one of Pelican', () => {
    const astro = imported({
      'astro.config.mjs': 'export default {}',
      'src/content/meetups/night.md':
        '---\ntitle: Night\nstartDate: 2024-05-02T18:00:00+02:00\nhero: ../../assets/hall.png\n---\n',
      'src/assets/hall.png': PIXEL,
      'src/pages/index.astro': '<p>',
    })
    expect(astro.event('night')).toMatchObject({
      aliases: ['/meetups/night/'],
      image: { src: '/media/events/night/hall.png' },
    })
    const pelican = imported({
      'pelicanconf.py': "SITENAME = 'Club'\nTIMEZONE = 'Europe/Paris'\nARTICLE_URL = 'posts/{slug}/'\n",
      'content/soiree.md':
        'Title: Soirée\nDate: 2024-04-01 08:00\nCategory: meetup\nSlug: soiree\n\n**Date :** jeudi 16 mai 2024 à 19h00\n\n![salle]({static}/images/salle.png)\n',
      'content/images/salle.png': PIXEL,
      'content/atelier.rst':
        'Atelier\n#######\n\n:date: 2024-06-01 10:00\n:category: workshop\n:location: Lyon\n\nVoir `le plan <https://example.org/>`_.\n',
    })
    expect(pelican.event('soiree')).toMatchObject({
      time: { start: { iso: '2024-05-16T19:00:00+02:00' } },
      aliases: ['/posts/soiree/'],
    })
    expect(readFileSync(join(pelican.contentDir, 'events/soiree.md'), 'utf8')).toContain(
      '(/media/static/images/salle.png)',
    )
    expect(readFileSync(join(pelican.contentDir, 'events/atelier.md'), 'utf8')).toContain(
      '[le plan](https://example.org/)',
    )
  })
})

describe('a second run', () => {
  const FIRST = '---\ntitle: Night\ndate: 2024-05-02T19:00:00+02:00\n---\nOne.\n'
  const start = () => {
    const site = writeSite({ 'events/a.md': FIRST, 'events/b.md': FIRST.replace('Night', 'Day') })
    const contentDir = temporary()
    bring(site, contentDir)
    return { site, contentDir, here: join(contentDir, 'events/a.md'), there: join(site, 'events/a.md') }
  }
  const changed = (text: string): string => FIRST.replace('One.', text)

  it('touches only what the source has changed', () => {
    const { site, contentDir, here, there } = start()
    writeFileSync(there, changed('Two.'))
    expect(bring(site, contentDir)).toMatchObject({ written: ['events/a.md'], replaced: ['events/a.md'], same: 1 })
    expect(readFileSync(here, 'utf8')).toBe(changed('Two.'))
  })

  it('keeps what was changed or deleted here, and says so', () => {
    const { site, contentDir, here } = start()
    writeFileSync(here, changed('Mine.'))
    expect(bring(site, contentDir)).toMatchObject({ written: [], standing: [{ path: 'events/a.md' }] })
    expect(readFileSync(here, 'utf8')).toBe(changed('Mine.'))
    rmSync(here)
    expect(bring(site, contentDir)).toMatchObject({
      written: [],
      standing: [{ message: expect.stringMatching(/deleted|删除/) }],
    })
    expect(bring(site, contentDir, { force: true }).written).toEqual(['events/a.md'])
  })

  it('leaves the choice where both have changed', () => {
    const { site, contentDir, here, there } = start()
    writeFileSync(here, changed('Mine.'))
    writeFileSync(there, changed('Theirs.'))
    expect(bring(site, contentDir)).toMatchObject({
      written: [],
      standing: [{ message: expect.stringContaining('--force') }],
    })
    expect(readFileSync(here, 'utf8')).toBe(changed('Mine.'))
    bring(site, contentDir, { force: true })
    expect(readFileSync(here, 'utf8')).toBe(changed('Theirs.'))
  })

  it('says which sources are gone, and keeps their files', () => {
    const { site, contentDir, here, there } = start()
    rmSync(there)
    expect(bring(site, contentDir).standing).toMatchObject([{ path: 'events/a.md' }])
    expect(existsSync(here)).toBe(true)
  })
})

describe('what the old site says of its terms, and pages of its own', () => {
  const { contentDir, report, archive } = imported({
    ...OLD_SITES.hugo,
    'content/categories/talks/_index.md': '---\ntitle: Talks\n---\nWhat talks are.\n',
    'content/tags/_index.md': '---\ntitle: Topics\n---\nAll topics.\n',
    'content/contact/index.md': '---\ntitle: Contact\nmenu: main\n---\nWrite.\n',
  })
  const reasonOf = (path: string) => report.notes.find(({ from }) => from === path)

  it('topics keep their text; those of categories are left out with what can be done', () => {
    expect(archive.chapters).toMatchObject([
      { kind: 'tag', slug: 'mesh', name: 'Mesh', content: { text: 'About meshes.' } },
    ])
    expect(archive.events.find(({ slug }) => slug === '2020-second')?.record.tags).toMatchObject([{ slug: 'mesh' }])
    expect(reasonOf('content/categories/talks/_index.md')).toMatchObject({
      kind: 'left-out',
      message: expect.stringContaining('content/tags/'),
    })
    expect(reasonOf('content/tags/_index.md')).toMatchObject({ kind: 'left-out' })
    expect(report.brought + report.leftOut + report.unreadable).toBe(report.seen)
  })

  it.each([
    ['pages/about.md', '/about'],
    ['pages/contact.md', '/contact'],
  ])('%s stands where it stood', (file, path) => {
    expect(existsSync(join(contentDir, file))).toBe(true)
    expect(archive.freePages.find((page) => page.file === file)?.path).toBe(path)
  })

  it.each([
    ['jekyll', 'about.md', '---\nlayout: page\ntitle: About us\npermalink: /about-us/\n---\nWe.\n', '/about-us'],
    ['jekyll', 'join.markdown', '---\ntitle: Join\n---\nCome.\n', '/join'],
    ['hexo', 'source/join/index.md', '---\ntitle: 加入\n---\n来。\n', '/join'],
    ['eleventy', 'join.md', '---\ntitle: Join\npermalink: /join-us/\n---\nCome.\n', '/join-us'],
  ] as const)('a page of %s, %s, becomes a free page at its address', (generator, file, text, path) => {
    const { archive: brought } = imported({ ...OLD_SITES[generator], [file]: text })
    expect(brought.freePages.map((page) => page.path)).toContain(path)
  })
})

it('finds pictures whose names hold marks of addresses, or are spelled in parts as macOS does', () => {
  const { archive, event, report } = imported({
    '_config.yml': 'title: Club\n',
    '_events/a.md':
      '---\ntitle: Night\ndate: 2024-05-02T19:00:00+02:00\nimage: /img/sala café 100%.png\n---\n![x](/img/sala%20cafe\u0301%20100%25.png)\n',
    '_speakers/aino.md': '---\nname: Aino\nphoto: "/img/aino #1.png"\n---\n',
    '_speakers/eino.md': '---\nname: Eino\nphoto: /img/none.png\n---\n',
    'img/sala cafe\u0301 100%.png': PIXEL,
    'img/aino #1.png': PIXEL,
  })
  expect(event('a')?.image).toMatchObject({ width: 1 })
  expect(archive.people.map(({ record }) => [record?.name, record?.avatar?.width])).toEqual([
    ['Aino', 1],
    ['Eino', undefined],
  ])
  expect(report.notes.find(({ from }) => from.includes('eino'))?.message).toContain('/img/none.png')
})

it('tells what it takes out of a text, and finds collections in a folder of their own', () => {
  const { event, report } = imported({
    '_config.yml': 'collections_dir: all\ncollections:\n  meetups:\n    output: true\n    permalink: /past/:name/\n',
    'all/_meetups/one.md':
      '---\ntitle: One\ndate: 2024-05-02T19:00:00+02:00\n---\n{% comment %}later{% endcomment %}\nimport X from "./x"\n\nWords.\n',
  })
  expect(event('one')?.aliases).toEqual(['/past/one/'])
  expect(report.notes.find(({ from }) => from === 'all/_meetups/one.md')?.message).toContain('taken out of its text: 2')
})

it('tells what was written in another encoding, and texts of kinds that are not read', () => {
  const { event, report } = imported({
    'hugo.toml': 'title = "x"\n',
    'content/_index.md': '---\ntitle: Home\n---\nWelcome.\n',
    'content/event/a.md': Buffer.from('---\ntitle: 聚会\ndate: 2024-05-02\n---\n', 'utf16le'),
    'content/event/b.org': '#+TITLE: Night\n',
    'themes/x/theme.toml': 'name = "x"\n',
  })
  const messageOf = (path: string) => report.notes.find(({ from }) => from === path)?.message
  expect(event('a')?.title).toBe('聚会')
  expect(messageOf('content/event/a.md')).toContain('UTF-16')
  expect(messageOf('content/event/b.org')).toContain('Markdown')
  expect(messageOf('content/_index.md')).toBe('')
  expect(report.written).toEqual(['pages/welcome.md', 'events/a.md'])
})

it('says what a folder without anything to import holds', () =>
  expect(() => planSite(writeSite({ 'a.txt2': 'x' }))).toThrow(/--from/))

describe('those who give rooms and money', () => {
  const files = {
    'config.toml':
      'title = "Club"\nbaseURL = "https://club.example/"\nlanguageCode = "pt-PT"\n[params]\ndescription = "Evenings about data."\n',
    'content/events/a.md': '---\ntitle: Night\ndate: 2024-05-02T19:00:00+02:00\n---\n',
    'content/sponsors/ponte.md': '---\ntitle: Ponte Lda\nwebsite: https://ponte.example\nlogo: /img/ponte.png\n---\n',
    'data/partners.yml': '- name: Casa do Rio\n  url: https://rio.example\n  level: gold\n',
    'static/img/ponte.png': PIXEL,
  }

  it('become partners, with their logos', () => {
    const { contentDir, report } = imported(files)
    expect(readFileSync(join(contentDir, 'partners/ponte.yaml'), 'utf8')).toBe(
      'name: Ponte Lda\nurl: https://ponte.example\nlogo: ponte.png\nalt: Ponte Lda\n',
    )
    expect(readFileSync(join(contentDir, 'partners/ponte.png'))).toEqual(PIXEL)
    expect(readFileSync(join(contentDir, 'partners/casa-do-rio.yaml'), 'utf8')).toBe(
      'name: Casa do Rio\nurl: https://rio.example\nkind: gold\n',
    )
    expect(report.brought + report.leftOut).toBe(report.seen)
  })

  it('what the settings say of the site is told for config/site.ts', () =>
    expect(factsOfSite(writeSite(files))).toEqual({
      generator: 'hugo',
      title: 'Club',
      description: 'Evenings about data.',
      url: 'https://club.example',
      language: 'pt-PT',
    }))
})

it('proposes nothing for a field that is read by another name', () => {
  const files = {
    'events/a.md': '---\ntitle: Night\ndate: 2024-05-02\nticket_link: https://t.example\nplace: Rio\n---\n',
  }
  expect(planSite(writeSite(files)).proposals).toEqual([])
})

it('pages in several languages stay one event, with its files, whether the name or the folder tells the language', () => {
  const { archive, contentDir } = imported({
    'hugo.toml': 'title = "x"\ndefaultContentLanguage = "de"\n',
    'content/event/herbst/index.de.md': '---\ntitle: Herbst\ndate: 2024-09-01T19:00:00+02:00\n---\n![a](saal.png)\n',
    'content/event/herbst/index.en.md': '---\ntitle: Autumn\ndate: 2024-09-01T19:00:00+02:00\n---\n![a](saal.png)\n',
    'content/event/herbst/saal.png': PIXEL,
    'content/de/talk/winter.md': '---\ntitle: Winter\ndate: 2024-12-01\n---\n',
    'content/en/talk/winter.md': '---\ntitle: Winter night\ndate: 2024-12-01\n---\n',
  })
  expect(archive.events.map(({ slug, record }) => [slug, record.language])).toEqual([
    ['herbst', 'en'],
    ['winter', 'en'],
  ])
  for (const path of [
    'events/herbst/index.de.md',
    'events/herbst/saal.png',
    'events/winter.de.md',
    'events/winter.en.md',
  ])
    expect(existsSync(join(contentDir, path))).toBe(true)
})
