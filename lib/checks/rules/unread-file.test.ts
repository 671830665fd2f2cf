import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { unreadFile } from './unread-file'

const check = (...files: readonly string[]) => found(unreadFile, Object.fromEntries(files.map((file) => [file, ''])))

describe('unread-file', () => {
  it.each(['events/a.markdown', 'events/a.mdx', 'evnets/a.md', 'venue/a.yaml', 'venues/a.md'])('finds %s', (file) =>
    expect(check(file)).toEqual([`${file}:1:1 (file)`]),
  )

  it.each(['palestras/a.md', '_events/a.md', 'posts/2027/a/index.md', 'archive/event/a.md', 'dev/b/a.md'])(
    'finds an event in %s by its fields, whatever they are called',
    (file) => {
      for (const fields of [
        'location: 苏州\nspeakers: [沈若溪]',
        'venue: 灯塔\nstart_time: "19:00"',
        'place: 苏州\nend: 2027-05-08',
      ])
        expect(found(unreadFile, { [file]: eventText(fields) })).toEqual([`${file}:1:1 (file)`])
      expect(found(unreadFile, { [file]: eventText('location: 苏州\nsummary: 游记') })).toEqual([])
    },
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
