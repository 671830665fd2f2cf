import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { FirstPoster, NoneYet } from './none-yet'

describe('FirstPoster', () => {
  const $ = load(renderToStaticMarkup(<FirstPoster />))

  it('says what is missing, and how both readers go on', () => {
    expect($('h2').text()).toBe(messages.first.heading)
    expect($('a').attr('href')).toBe(routes.calendar())
    expect($('code').text()).toBe('npm run new -- event')
  })

  it('draws the line without a stop', () => {
    expect($('svg').length).toBe(2)
    expect($('svg text').length).toBe(0)
  })
})

const { venues } = messages.site.sections

test('an empty list says what it lacks, and leads to the events where there are some', () => {
  const markup = renderToStaticMarkup(<NoneYet what={venues} hasEvents />)
  expect(markup).toContain(messages.lists.noneYet(venues))
  expect(markup).toContain(`href="${routes.events()}"`)
})

test('without events there is nothing to lead to', () => {
  expect(renderToStaticMarkup(<NoneYet what={venues} hasEvents={false} />)).toBe(messages.lists.noneYet(venues))
})
