import { describe, expect, it } from 'vitest'
import { found } from '../context-of'
import { unreadFile } from './unread-file'

const check = (...files: readonly string[]) => found(unreadFile, Object.fromEntries(files.map((file) => [file, ''])))

describe('unread-file', () => {
  it.each(['events/a.markdown', 'events/a.mdx', 'evnets/a.md', 'venue/a.yaml', 'venues/a.md'])('finds %s', (file) =>
    expect(check(file)).toEqual([`${file}:1:1 (file)`]),
  )

  it('knows what else lies in such folders', () =>
    expect(
      check(
        'README.md',
        'event/_index.md',
        'authors/_index.md',
        'events/a/photo.jpg',
        'events/a/notes.pdf',
        'events/b/index.md',
        'events/b/transcript.txt',
        'post/hello.md',
        'privacy.md',
        'materials/slides.json',
        'events/a.md',
        'venues/b.yml',
        'slides/c.md',
      ),
    ).toEqual([]))
})
