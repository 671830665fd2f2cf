import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOwn, isRefusal, networkOf, oneOf, readForm } from './requests'

const SITE = 'https://meet.example'
const FORM = 'application/x-www-form-urlencoded'

const post = (body: BodyInit, headers: Record<string, string> = {}): Request =>
  new Request(`${SITE}/events/a/register`, {
    method: 'POST',
    body,
    headers: { 'content-type': FORM, 'sec-fetch-site': 'same-origin', host: 'meet.example', ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })

const statusOf = async (request: Request): Promise<number> => {
  const read = await readForm(request, [SITE])
  return isRefusal(read) ? read.status : 200
}

describe('reading a form', () => {
  it('gives the fields with their values, repeated ones too', async () => {
    const fields = await readForm(post('name=%E6%9E%97&q-1=a&q-1=b&empty='), [SITE])
    if (isRefusal(fields)) throw new Error('refused')
    expect(oneOf(fields, 'name')).toBe('林')
    expect(fields.get('q-1')).toEqual(['a', 'b'])
    expect(oneOf(fields, 'q-1')).toBeUndefined()
    expect(oneOf(fields, 'empty')).toBe('')
    expect(oneOf(fields, 'missing')).toBeUndefined()
  })

  it('refuses other kinds of body, texts that are none, and more than a form can hold', async () => {
    expect(await statusOf(post('{}', { 'content-type': 'application/json' }))).toBe(415)
    expect(await statusOf(post('a=1', { 'content-type': 'multipart/form-data; boundary=x' }))).toBe(415)
    expect(await statusOf(post('a=1', { 'content-type': `${FORM}evil` }))).toBe(415)
    expect(await statusOf(post(new Uint8Array([0x61, 0x3d, 0xff, 0xfe])))).toBe(400)
    expect(await statusOf(post(`a=${'x'.repeat(16_383)}`))).toBe(413)
    expect(await statusOf(post('a=&'.repeat(201)))).toBe(400)
    expect(await statusOf(post(`a=${'x'.repeat(16_000)}`))).toBe(200)
  })

  it('stops reading a body that has no end', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 4096
        controller.enqueue(new Uint8Array(4096).fill(0x61))
      },
    })
    expect(await statusOf(post(endless))).toBe(413)
    expect(sent).toBeLessThan(100_000)
  })

  it('takes a body that breaks off for none, and says nothing of it', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('name=A')),
      pull: (controller) => controller.error(new Error('aborted')),
    })
    expect(await statusOf(post(body))).toBe(400)
  })

  it('never throws, whatever stands in a body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        expect([200, 400]).toContain(await statusOf(post(Uint8Array.from(bytes))))
      }),
    )
  })
})

describe('where a request comes from', () => {
  const of = (headers: Record<string, string>): boolean => isOwn(new Request(SITE, { headers }), [SITE])

  it('is said by the browser, or by the origin where it does not say', () => {
    expect(of({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(true)
    expect(of({ 'sec-fetch-site': 'same-site', origin: SITE })).toBe(false)
    expect(of({ 'sec-fetch-site': 'cross-site', origin: SITE })).toBe(false)
    expect(of({ 'sec-fetch-site': 'none' })).toBe(false)
    expect(of({ origin: SITE })).toBe(true)
    expect(of({ origin: 'http://127.0.0.1:4330', host: '127.0.0.1:4330' })).toBe(true)
    expect(of({ origin: 'https://evil.example', host: 'meet.example' })).toBe(false)
    expect(of({ origin: 'https://meet.example.evil.example' })).toBe(false)
    expect(of({ origin: 'null' })).toBe(false)
    expect(of({})).toBe(false)
  })

  it('is one network for a phone, however many addresses it has, and not what the client says it is', () => {
    const network = (forwarded: string, proxies: number): string =>
      networkOf(new Headers({ 'x-forwarded-for': forwarded }), proxies)
    expect(network('203.0.113.9', 0)).toBe('203.0.113.9')
    expect(network('1.1.1.1, 203.0.113.9', 1)).toBe('203.0.113.9')
    expect(network('6.6.6.6, 203.0.113.9, 10.0.0.1', 2)).toBe('203.0.113.9')
    expect(network('::ffff:203.0.113.9', 0)).toBe('203.0.113.9')
    expect(network('203.0.113.9:4711', 1)).toBe('203.0.113.9')
    expect(network('2001:db8:1:2:aaaa::1', 0)).toBe(network('2001:0db8:0001:0002:bbbb:1:2:3', 0))
    expect(network('[2001:db8:1:2::1]:443', 0)).toBe(network('2001:db8:1:2::9', 0))
    expect(network('2001:db8::1', 0)).not.toBe(network('2001:db9::1', 0))
    expect(networkOf(new Headers(), 0)).toBe('')
    expect(network('unknown', 0)).toBe('')
  })
})
