import { expect, it } from 'vitest'
import type { Project } from '@/lib/model'
import { connectProjects } from './connect-projects'

const project = (slug: string, file: string, draft = false): Project => ({
  slug,
  title: slug,
  content: { html: '', text: '' },
  links: [],
  draft,
  file,
})

const projects = [
  project('service-mesh', 'project/mesh/index.md'),
  project('envoy', 'projects/envoy.md'),
  project('secret', 'projects/secret.md', true),
]

it('finds projects by file, folder or slug, each once, and leaves out what is not there', () =>
  expect(connectProjects({ projects: ['mesh', 'envoy', 'service-mesh', 'gone'], draft: false }, projects)).toEqual([
    'service-mesh',
    'envoy',
  ]))

it('shows a draft to drafts alone', () => {
  expect(connectProjects({ projects: ['secret'], draft: false }, projects)).toEqual([])
  expect(connectProjects({ projects: ['secret'], draft: true }, projects)).toEqual(['secret'])
})
