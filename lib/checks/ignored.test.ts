import { describe, expect, it } from 'vitest'
import { applyRules } from './check-archive'
import { contextOf, eventText } from './context-of'
import { deadDeck } from './rules/dead-deck'
import { emptyEventUrl } from './rules/empty-event-url'
import { missingAltText } from './rules/missing-alt-text'

const check = (frontMatter: string, body = '') => {
  const context = contextOf({ 'events/a.md': eventText(frontMatter, body) })
  return applyRules([emptyEventUrl, missingAltText, deadDeck], context).map(({ rule }) => rule)
}

describe('a comment that lets a warning stand', () => {
  it.each([
    "# check: ignore empty-event-url\nevent_url: ''",
    "event_url: '' # check: ignore long-title, empty-event-url：没有页面",
  ])('works beside the field: %j', (frontMatter) => expect(check(frontMatter)).toEqual([]))

  it('works in prose', () => expect(check('', '<!-- check: ignore missing-alt-text -->\n![](a.png)')).toEqual([]))

  it.each([
    "# check: ignore long-title\nevent_url: ''",
    "# check: ignore empty-event-url\nsummary: 简介\nevent_url: ''",
  ])('is about its own rule and place: %j', (frontMatter) => expect(check(frontMatter)).toEqual(['empty-event-url']))

  it('cannot hide an error', () => expect(check('# check: ignore dead-deck\nslides: nothing')).toEqual(['dead-deck']))
})
