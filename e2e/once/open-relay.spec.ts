import { expect, test } from '@playwright/test'
import { request, sendRaw } from '../raw-request'
import { LOCAL, refused, sensible, wrongWith } from '../wrong-answers'

const HEAD = `HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n`

test('nobody is led away from the site, and nothing is fetched for anybody', async () => {
  for (const path of [
    '//example.org/',
    '//example.org/%2f..',
    '/\\example.org/',
    '/%5cexample.org/',
    '/%2fexample.org/',
    '/event//example.org/',
    '/.//example.org/',
    '/%09/example.org/',
  ]) {
    const answer = await request(LOCAL, path)
    expect([path, wrongWith(answer, refused)]).toEqual([path, undefined])
  }
  for (const target of ['http://127.0.0.1:4999/16/53941/24815.png', 'http://[::/', '*'])
    expect([target, wrongWith(await sendRaw(LOCAL, `GET ${target} ${HEAD}\r\n`), sensible)]).toEqual([
      target,
      undefined,
    ])
  expect((await sendRaw(LOCAL, `CONNECT 127.0.0.1:4999 ${HEAD}\r\n`)).status).toBe(0)
  const resizer = '/_next/image?w=480&q=75&url='
  for (const url of ['http://127.0.0.1:4999/16/53941/24815.png', '/card.png', '//127.0.0.1:4999/x.png'])
    expect((await request(LOCAL, `${resizer}${encodeURIComponent(url)}`)).status, url).toBe(400)
})
