import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { FirstPoster } from './first-poster'

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
