import jsQR from 'jsqr'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { event, mention, person, talk, term, timed } from '@/lib/views/fixtures'
import { platesOf } from './card'
import { type CardContent, eventContent, siteContent, speakerContent, talkContent } from './content'
import { drawCard, drawSheet, keepCards } from './draw-card'
import { type Box, cardSize, layoutOf, type Size, sizeFor } from './layout'

const count = (most: number) => {
  const drawn: string[] = []
  const cardOf = keepCards(most)
  const ask = (key: string) =>
    cardOf(key, async () => {
      drawn.push(key)
      return new ArrayBuffer(key.length)
    })
  return { drawn, ask }
}

it('draws a card once for all who ask', async () => {
  const { drawn, ask } = count(5)
  const [one, two] = await Promise.all([ask('a'), ask('a')])
  expect(await ask('a')).toBe(one)
  expect(two).toBe(one)
  expect(drawn).toEqual(['a'])
})

it('makes room for the next', async () => {
  const { drawn, ask } = count(2)
  for (const key of ['a', 'b', 'c', 'c', 'a']) await ask(key)
  expect(drawn).toEqual(['a', 'b', 'c', 'a'])
})

it('does not keep a failure', async () => {
  const cardOf = keepCards(2)
  await expect(cardOf('a', () => Promise.reject(new Error('no font')))).rejects.toThrow('no font')
  expect((await cardOf('a', async () => new ArrayBuffer(3))).byteLength).toBe(3)
})

// the renderer takes what it lacks from the network; here it must lack nothing (data: URLs are its own code)
const own = globalThis.fetch
const asked: string[] = []
beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => {
    if (address.startsWith('data:')) return own(address)
    asked.push(address)
    return Promise.reject(new Error(`asked for ${address}`))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  expect(asked).toEqual([])
})

const speakers = [mention('张亮', { role: '架构师' }), mention('吴晟')]
const lecture = talk('Service Mesh 的延伸 —— 论道 Database Mesh', speakers)
const meetup = event('service-mesh-meetup-02', {
  title: 'Service Mesh Meetup #2 北京站',
  time: timed('2018-07-29T13:00:00+08:00'),
  series: { ...term('Service Mesh Meetup'), number: 2 },
  talks: [lecture],
  place: { kind: 'online' },
})
const titled = (title: string): CardContent => eventContent({ ...meetup, title }, 36)

const drawn = new Map<string, Promise<ArrayBuffer>>()

/** The card, drawn once however often it is looked at. */
const picture = async (content: CardContent, size: Size = cardSize) => {
  const key = JSON.stringify([content, content.draw('square'), size])
  const png = drawn.get(key) ?? drawCard(content, size).arrayBuffer()
  drawn.set(key, png)
  return sharp(Buffer.from(await png))
}

/** Share of pixels in a part of the picture that are nearly of a colour. */
const share = async (content: CardContent, { left, top, width, height }: Box, color: string): Promise<number> => {
  const area = { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height) }
  const image = await picture(content)
  const { data } = await image.extract(area).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  let found = 0
  for (let at = 0; at < data.length; at += 3)
    if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 12)) found++
  return found / (data.length / 3)
}

const { above, below, mesh } = layoutOf(cardSize)
const { print, ground, stop } = platesOf(36)

const cards: readonly (readonly [string, CardContent])[] = [
  ['site', siteContent([meetup])],
  ['event', eventContent(meetup, 36)],
  ['talk', talkContent(lecture, meetup, 36)],
  ['speaker', speakerContent(person('张亮'), [{ event: meetup, talk: lecture, mention: mention('张亮') }])],
]

describe.each(cards)('the card of a %s', (_name, content) => {
  it('is a PNG of 1200 by 630', async () => {
    const { format, width, height } = await (await picture(content)).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
  })

  it('has words above the line and below it, and a mesh beside', async () => {
    const ink = platesOf(content.hue).print
    expect(await share(content, above, ink)).toBeGreaterThan(0.03)
    expect(await share(content, below, ink)).toBeGreaterThan(0.02)
    expect(await share(content, mesh, stop)).toBeGreaterThan(0.01)
  })
})

describe('a title', () => {
  const titles = [
    '网'.repeat(60),
    '网格'.repeat(150),
    'x'.repeat(300),
    'Kubernetes '.repeat(27),
    '🚀👨‍👩‍👧 ☀️ 发布 1️⃣ 🇨🇳',
    'שלום עולם 서비스 Привет',
    '𬎆㛃𠀀',
    '</div><script>alert(1)</script>\u0000\u202e',
  ]

  it.each(titles)('stays in its column and asks for nothing: %s', async (title) => {
    const margin = {
      left: above.left + above.width,
      top: below.top,
      width: mesh.left - above.left - above.width,
      height: below.height,
    }
    expect(await share(titled(title), { ...margin, width: Math.max(8, margin.width) }, ground)).toBeGreaterThan(0.5)
    const edge = { left: 0, top: cardSize.height - 30, width: mesh.left, height: 30 }
    expect(await share(titled(title), edge, print)).toBe(0)
  })
})

it('an event that is off loses its colour', async () => {
  const off = eventContent({ ...meetup, status: 'cancelled' }, 36)
  expect(await share(off, below, ground)).toBe(0)
  expect(await share(off, below, platesOf(36, true).ground)).toBeGreaterThan(0.5)
})

it('a photo takes the drawing’s place', async () => {
  const red = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#f00' } })
    .png()
    .toBuffer()
  const photo = { src: `data:image/png;base64,${red.toString('base64')}`, x: 50, y: 50 }
  expect(await share({ ...eventContent(meetup, 36), photo }, mesh, '#ff0000')).toBeGreaterThan(0.95)
})

it.each([1, 2, 3, 4, 5, 6, 7, 8])('a photo of Exif’s orientation %i stands upright', async (orientation) => {
  const corners = Buffer.from('ff000000ff000000ffffff00', 'hex')
  const stored = await sharp(corners, { raw: { width: 2, height: 2, channels: 3 } })
    .resize(400, 400, { kernel: 'nearest' })
    .png()
    .toBuffer()
  const { data: upright } = await sharp(await sharp(stored).withMetadata({ orientation }).png().toBuffer())
    .autoOrient()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const photo = { src: `data:image/png;base64,${stored.toString('base64')}`, x: 50, y: 50, orientation }
  const content = { ...eventContent(meetup, 36), photo }
  for (const [column, row] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const box = {
      left: mesh.left + mesh.width * (column / 2 + 0.1),
      top: mesh.top + mesh.height * (row / 2 + 0.1),
      width: mesh.width * 0.2,
      height: mesh.height * 0.2,
    }
    const at = ((row * 200 + 100) * 400 + column * 200 + 100) * 3
    const wanted = `#${[0, 1, 2].map((channel) => (upright[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`
    expect(await share(content, box, wanted)).toBeGreaterThan(0.9)
  }
})

it.each([
  ['16x9', 1200, 675],
  ['4x3', 1200, 900],
  ['1x1', 1200, 1200],
  ['toString', 1200, 630],
] as const)('the shape %s is %d by %d', async (shape, width, height) => {
  const image = await picture(eventContent(meetup, 36), sizeFor(shape))
  expect(await image.metadata()).toMatchObject({ width, height })
})

describe('a poster for phones and a sheet of paper', () => {
  const address = 'https://meetup.example/events/service-mesh-meetup-02'

  it.each([
    ['poster', 1080, 1920],
    ['sheet', 1754, 2480],
  ] as const)('is a picture of the size of a %s whose code leads to the page', async (kind, width, height) => {
    const png = await drawSheet({ kind, event: meetup, hue: 36, registers: true, address }).arrayBuffer()
    const { data, info } = await sharp(Buffer.from(png)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject({ width, height })
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(address)
  })
})
