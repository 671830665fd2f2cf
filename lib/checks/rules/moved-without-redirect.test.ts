import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { movedWithoutRedirect } from './moved-without-redirect'

const check = (frontMatter: string, more = {}) =>
  found(
    movedWithoutRedirect,
    { 'events/new.md': eventText(frontMatter), ...more },
    {
      formerSlugs: [
        { slug: 'old', file: 'events/new.md' },
        { slug: 'old', file: 'events/new.md' },
      ],
    },
  )

describe('moved-without-redirect', () => {
  it('asks for an alias of the former name, once', () => {
    expect(check('summary: 简介')).toEqual(['events/new.md:2:1 aliases'])
    expect(check('aliases: [/event/older/]')).toEqual(['events/new.md:2:10 aliases'])
  })

  it.each(['aliases: [old]', 'aliases: [/event/old/]', 'aliases: ["/talk/old/index.html", "/talk/old.html"]'])(
    'is content with %s',
    (line) => expect(check(line)).toEqual([]),
  )

  it('is content where another event has that name now', () =>
    expect(check('summary: 简介', { 'events/old.md': eventText('') })).toEqual([]))
})
