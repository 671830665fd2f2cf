import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOf, writeStaticSite } from './static-site'

const LONG = '网格'.repeat(200)

/** A small site: what each address answers with. */
const SITE: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/': [
    'text/html; charset=utf-8',
    '<link href="/a.css"><a href="/events">1</a><a href="/events?year=2027">2</a><a href="/search?q=a">3</a><a href="https://elsewhere.example/x">4</a>',
  ],
  '/events': ['text/html; charset=utf-8', `<a href="/events/%E6%99%9A#top">1</a><p>${LONG}</p><a href="/gone">2</a>`],
  '/events/%E6%99%9A': [
    'text/html; charset=utf-8',
    '<img src="/media/a.png" srcset="/_next/image?url=%2Fmedia%2Fa.png&amp;w=640&amp;q=75 640w, /_next/image?url=%2Fmedia%2Fa.png&amp;w=960&amp;q=75 960w"><button data-script="/client/copy-1.js"></button><a href="/events/晚/deck/slides.pdf">3</a>',
  ],
  '/a.css': ['text/css; charset=utf-8', 'b{background:url("/media/b.svg")}'],
  '/media/a.png': ['image/png', 'png'],
  '/media/b.svg': ['image/svg+xml', '<svg/>'],
  '/client/copy-1.js': ['application/javascript; charset=utf-8', 'import"./shared-2.js"'],
  '/client/shared-2.js': ['application/javascript; charset=utf-8', '1'],
  '/sitemap.xml': ['application/xml', '<urlset><url><loc>https://meet.example/about</loc></url></urlset>'],
  '/about': [
    'text/html',
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta property="og:image" content="https://meet.example/card.png"><p>about</p>',
  ],
  '/card.png': ['image/png', 'card'],
}

let folder = ''
let server: Server
let origin = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meetmark-static-'))
  server = createServer(({ url = '' }, response) => {
    const [type, body] = url.startsWith('/_next/image?')
      ? ['image/webp', url]
      : (SITE[url] ?? ['text/html', '<h1>404</h1>'])
    response.writeHead(type === 'image/webp' || SITE[url] ? 200 : 404, { 'Content-Type': type }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

describe('a site as files', () => {
  it('has every page, and what pages, styles, programs and the sitemap name', async () => {
    const { files, missing, needsServer } = await writeStaticSite(
      origin,
      'https://meet.example',
      ['/', '/sitemap.xml'],
      folder,
    )
    for (const file of [
      'index.html',
      'events.html',
      'events/晚.html',
      'about.html',
      'card.png',
      'a.css',
      'media/b.svg',
      'client/shared-2.js',
    ])
      expect(existsSync(join(folder, file)), file).toBe(true)
    expect(files).toBe(14)
    expect(missing).toEqual([['/gone', 404]])
    expect(needsServer).toEqual(['/events/…/slides.pdf', '/events?year=… city=… series=… tag=… page=…', '/search?q=…'])
    expect(read('404.html')).toBe('<h1>404</h1>')
  })

  it('has pictures in each width as files, and pages that name these', async () => {
    await writeStaticSite(origin, 'https://meet.example', ['/'], folder)
    const page = read('events/晚.html')
    expect(page).not.toContain('/_next/image')
    const sized = page.match(/\/sized\/\w+\.webp/g) ?? []
    expect(new Set(sized).size).toBe(2)
    expect(sized.map((file) => read(file))).toEqual([
      '/_next/image?url=%2Fmedia%2Fa.png&w=640&q=75',
      '/_next/image?url=%2Fmedia%2Fa.png&w=960&q=75',
    ])
  })

  it('has compressed twins of texts', async () => {
    await writeStaticSite(origin, 'https://meet.example', ['/'], folder)
    const page = read('events.html')
    expect(brotliDecompressSync(readFileSync(join(folder, 'events.html.br'))).toString()).toBe(page)
    expect(gunzipSync(readFileSync(join(folder, 'events.html.gz'))).toString()).toBe(page)
    expect(existsSync(join(folder, 'media/a.png.br'))).toBe(false)
  })
})

it.each([
  ['/', 'text/html', 'index.html'],
  ['/events/', 'text/html; charset=utf-8', 'events.html'],
  ['/events/%E6%99%9A.md', 'text/markdown', 'events/晚.md'],
  ['/calendar.ics', 'text/calendar', 'calendar.ics'],
])('writes %s of type %s as %s', (path, type, file) => expect(fileOf(path, type)).toBe(file))
