import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { deadProject } from './dead-project'

const project = { 'project/mosn/index.md': '---\ntitle: MOSN\n---\n' }

describe('dead-project', () => {
  it('finds the one name of the list that no page has', () =>
    expect(found(deadProject, { 'events/a.md': eventText('projects: [mosn, layotto]'), ...project })).toEqual([
      'events/a.md:2:18 projects.1',
    ]))

  it('accepts pages in either layout, and an empty list', () => {
    expect(found(deadProject, { 'events/a.md': eventText('projects: [mosn]'), ...project })).toEqual([])
    expect(found(deadProject, { 'events/a.md': eventText('projects: []') })).toEqual([])
  })
})
