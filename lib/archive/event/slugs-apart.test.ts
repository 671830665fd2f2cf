import { describe, expect, it } from 'vitest'
import { eventSlugOf } from './read'
import { slugsApart, withSlugsApart } from './slugs-apart'

const event = (file: string, slug = eventSlugOf(file)) => ({ file, slug })
const slugs = (...events: readonly ReturnType<typeof event>[]) => withSlugsApart(events).map(({ slug }) => slug)

describe('events whose files have one name', () => {
  it('are told apart by their folders, and the first keeps its slug', () => {
    expect(
      slugs(
        event('events/2024/spring.md'),
        event('events/2025/spring.md'),
        event('events/2026/spring/index.md'),
        event('events/2026/other.md'),
      ),
    ).toEqual(['spring', 'spring-2025', 'spring-2026', 'other'])
  })

  it('take as many folders as it needs', () => {
    expect(
      slugs(event('event/2024/porto/1.md'), event('event/2025/braga/1.md'), event('event/2026/braga/1.md')),
    ).toEqual(['1', '1-braga', '1-braga-2026'])
  })

  it('share a slug where they are translations of each other', () => {
    const files = ['events/2024/a.de.md', 'events/2024/a.en.md', 'events/2025/a.de.md', 'events/2025/a.en.md']
    expect(slugs(...files.map((file) => event(file)))).toEqual(['a', 'a', 'a-2025', 'a-2025'])
    const folders = ['de/events/2024/a.md', 'en/events/2024/a.md', 'de/events/2025/a.md', 'en/events/2025/a.md']
    expect(slugs(...folders.map((file) => event(file)))).toEqual(['a', 'a', 'a-2025', 'a-2025'])
  })

  it('know no case', () => {
    expect(slugs(event('events/2024/Spring.md'), event('events/2025/spring.md'))).toEqual(['Spring', 'spring-2025'])
  })

  it('never lose a slug that a file states', () => {
    expect(slugs(event('events/2024/spring.md'), event('events/2025/x.md', 'spring'))).toEqual([
      'spring-2024',
      'spring',
    ])
  })

  it('stay as they are where nothing tells them apart', () => {
    expect(slugsApart([event('event/a/index.md'), event('events/a.md')]).size).toBe(0)
    expect(slugsApart([event('events/x.md', 'a'), event('events/2025/y.md', 'a')]).size).toBe(0)
  })
})
