import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listFiles } from '@/lib/archive/folder'
import { splitSource } from '@/lib/archive/front-matter'
import { editorFiles } from './files'
import { jsonSchemas } from './json-schemas'
import { snippets } from './snippets'

const nights = 'lib/archive/fixtures/nights'

describe('the files for editors', () => {
  it.each(Object.entries(editorFiles()))('%s is what npm run schemas would write', (file, text) =>
    expect(readFileSync(file, 'utf8')).toBe(text),
  )

  const ajv = new Ajv({ allowUnionTypes: true })
  const validators = Object.fromEntries(
    Object.entries(jsonSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]),
  )
  const frontMatter = (file: string): unknown => {
    const text = readFileSync(`${nights}/${file}`, 'utf8')
    return parse(file.endsWith('.md') ? (splitSource(text).matter ?? '') : text)
  }

  it.each(['event', 'person', 'venue'] as const)('find nothing wrong with any %s of an archive', (kind) => {
    const files = listFiles(nights, kind)
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !validators[kind]?.(frontMatter(file)))).toEqual([])
  })

  it.each([
    ['event', { title: '', date: '2024-05-11' }],
    ['event', { title: '会' }],
    ['event', { title: '会', date: 'July 29, 2018' }],
    ['event', { title: '会', event_start: '2024-05-11T13:00:00+08:00', all_day: 'yes' }],
    ['event', { title: '会', date: '2024-05-11', status: 'gone' }],
    ['person', { aliases: ['无名'] }],
    ['venue', { name: '楼', point: { lat: 91, lng: 0, precision: 'building' } }],
  ])('refuse a broken %s', (kind, data) => expect(validators[kind]?.(data)).toBe(false))

  it('describe every field that they complete', () =>
    expect(Object.values(snippets()).filter(({ description, prefix }) => description === prefix)).toEqual([]))
})
