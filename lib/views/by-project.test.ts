import { expect, it } from 'vitest'
import type { Project } from '@/lib/model'
import { byProject } from './by-project'
import { event, timed } from './fixtures'

const project = (slug: string): Project => ({
  slug,
  title: slug,
  content: { html: '', text: '' },
  links: [],
  draft: false,
  file: `projects/${slug}.md`,
})

it('gives every project its events, the latest first, and puts the busiest project first', () => {
  const old = event('old', { projects: ['mesh', 'idle'], time: timed('2018-01-01T13:00:00+08:00') })
  const late = event('late', { projects: ['mesh'], time: timed('2020-01-01T13:00:00+08:00') })
  const entries = byProject([project('idle'), project('none'), project('mesh')], [old, late])
  expect(entries.map((entry) => [entry.project.slug, entry.events.map(({ slug }) => slug)])).toEqual([
    ['mesh', ['late', 'old']],
    ['idle', ['old']],
    ['none', []],
  ])
})
