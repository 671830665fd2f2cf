import { type APIRequestContext, expect, test } from '@playwright/test'
import { load } from 'cheerio'
import { site } from '@/config/site'
import { pageTypes, stateTypes } from '../page-types'

const STATES = 'http://127.0.0.1:4174'

const pagesOf = async (request: APIRequestContext) => {
  const paths = [...Object.values(pageTypes), ...Object.values(stateTypes).map((path) => `${STATES}${path}`)]
  return Promise.all(paths.map(async (path) => ({ path, $: load(await (await request.get(path)).text()) })))
}

test('every type of page has one title, and headings that skip no level', async ({ request }) => {
  for (const { path, $ } of await pagesOf(request)) {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .get()
      .map(({ tagName }) => Number(tagName.slice(1)))
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1)
    const skips = levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 1) + 1 ? [$('h1, h2, h3, h4, h5, h6').eq(at).text()] : [],
    )
    expect(skips, path).toEqual([])
    expect(
      $('h1, h2, h3, h4, h5, h6')
        .get()
        .filter((heading) => $(heading).text().trim() === ''),
      path,
    ).toEqual([])
  }
})

test('every type of page has its landmarks, and navigations have names of their own', async ({ request }) => {
  for (const { path, $ } of await pagesOf(request)) {
    const ofPage = (name: string): number =>
      $(name).filter((_, part) => $(part).closest('main, article, section').length === 0).length
    expect([$('main#main').length, ofPage('header'), ofPage('footer')], path).toEqual([1, 1, 1])
    const names = $('nav')
      .get()
      .map((nav) => $(nav).attr('aria-label') ?? $(`#${$(nav).attr('aria-labelledby')}`).text())
    expect(
      names.filter((name) => name === ''),
      path,
    ).toEqual([])
    expect(new Set(names).size, path).toBe(names.length)
  }
})

test('text says in which language it is', async ({ request }) => {
  for (const { path, $ } of await pagesOf(request)) expect($('html').attr('lang'), path).toBe(site.language)
  const $ = load(await (await request.get(`${STATES}/events/berlin`)).text())
  const foreign = $('h1, h3, .prose').filter((_, element) =>
    /Mesh Evening|Routing without|moved its routing/.test($(element).text()),
  )
  expect(foreign.length).toBeGreaterThanOrEqual(2)
  for (const element of foreign.get()) expect($(element).closest('[lang]').attr('lang'), $(element).text()).toBe('en')
})
