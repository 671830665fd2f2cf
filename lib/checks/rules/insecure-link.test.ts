import { describe, expect, it } from 'vitest'
import { applyRules } from '../check-archive'
import { contextOf, eventText, found } from '../context-of'
import { insecureLink } from './insecure-link'

describe('insecure-link', () => {
  it('finds links in front matter and prose, several on a line', () =>
    expect(
      found(insecureLink, {
        'events/a.md': eventText(
          'url_slides: http://github.com/xingqiaomesh/meetup-slides',
          '[一](http://www.bilibili.com/video/BV1)和[二](http://space.bilibili.com/1)',
        ),
      }),
    ).toEqual(['events/a.md:2:13 links', 'events/a.md:6:5 links', 'events/a.md:6:44 links']))

  it('looks into profiles and venues too', () =>
    expect(
      found(insecureLink, {
        'people/a.md': '---\ntitle: 甲\nsocial: [{icon: github, link: "http://github.com/a"}]\n---\n',
        'venues/a.yaml': 'name: 甲\nurl: http://www.meetup.com/a\n',
      }),
    ).toEqual(['people/a.md:3:32 links', 'venues/a.yaml:2:6 links']))

  it('leaves other hosts, comments and code alone', () =>
    expect(
      found(insecureLink, {
        'events/a.md': eventText(
          '# http://github.com/a\nevent_url: http://www.itdks.com/eventlist/detail/2455',
          '```sh\ncurl http://github.com/a\n```\nhttp://notgithub.com https://github.com/a\n',
        ),
      }),
    ).toEqual([]))

  it('can mend the scheme where it stands', () =>
    expect(
      applyRules([insecureLink], contextOf({ 'events/a.md': eventText('event_url: "http://github.com/a"') }))[0]?.edits,
    ).toEqual([{ file: 'events/a.md', line: 2, column: 13, before: 'http://', after: 'https://' }]))
})
