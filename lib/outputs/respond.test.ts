import { describe, expect, it } from 'vitest'
import { respond, types } from './respond'

const output = { body: 'BEGIN', type: types.calendar, modified: '2020-05-04T03:02:01Z' }
const ask = (headers: Record<string, string> = {}): Response =>
  respond(new Request('https://meetup.example/calendar.ics', { headers }), output)

describe('the answer', () => {
  it('names its type, its tag and its date, and is open to every origin', async () => {
    const response = ask()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{27}"$/)
    expect(response.headers.get('last-modified')).toBe('Mon, 04 May 2020 03:02:01 GMT')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('content-disposition')).toBeNull()
    expect(await response.text()).toBe('BEGIN')
  })

  it('is shown in place unless it is named as a file', () => {
    const response = respond(new Request('https://meetup.example/'), { ...output, filename: '聚会 "2".ics' })
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="-2-.ics"; filename*=UTF-8''%E8%81%9A%E4%BC%9A%20%222%22.ics`,
    )
  })
})

it('names the page that it repeats', () => {
  const canonical = 'https://meetup.example/events/one'
  const { headers } = respond(new Request(`${canonical}.md`), { ...output, canonical })
  expect(headers.get('link')).toBe(`<${canonical}>; rel="canonical"`)
})

describe('a client that has a copy', () => {
  const tag = ask().headers.get('etag') ?? ''

  it.each([tag, `W/${tag}`, `"other", ${tag}`, '*'])('is told so by its tag %s', async (value) => {
    const response = ask({ 'if-none-match': value })
    expect(response.status).toBe(304)
    expect(response.headers.get('etag')).toBe(tag)
    expect(await response.text()).toBe('')
  })

  it('is told so by its date', () => {
    expect(ask({ 'if-modified-since': 'Mon, 04 May 2020 03:02:01 GMT' }).status).toBe(304)
    expect(ask({ 'if-modified-since': 'Mon, 04 May 2020 03:02:00 GMT' }).status).toBe(200)
  })

  it('gets the new one if its tag is old, whatever its date', () => {
    const headers = { 'if-none-match': '"old"', 'if-modified-since': 'Mon, 04 May 2026 00:00:00 GMT' }
    expect(ask(headers).status).toBe(200)
  })
})

it('what does not exist is not kept', () => {
  const response = respond(new Request('https://meetup.example/tags/none/calendar.ics'), undefined)
  expect(response.status).toBe(404)
  expect(response.headers.get('cache-control')).toBe('no-store')
})
