import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Attack, type Context, cpuOf, cpuPerRequest, NothingShown, send } from './context'

/** A host that the attack plays itself. */
const mock = async (port: number, listener: RequestListener) => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** The catalog's file of an event. */
const eventFile = ({ catalogDir }: Context, slug: string): string => {
  const file = join(catalogDir, 'events', `${slug}.json`)
  if (existsSync(file)) return file
  throw new NothingShown(`There is no catalog file at ${file}.`)
}

/** HEAD, and whoever has a deck, start no transfer; several visitors share one; it ends when they leave. */
export const headOfDeck: Attack = async (context) => {
  const { port, decks } = context
  const file = eventFile(context, 'night-1')
  const before = readFileSync(file, 'utf8')
  const event = JSON.parse(before)
  const [talk] = event.talks
  if (talk === undefined) throw new NothingShown(`${file} has no talk.`)
  talk.deck = { url: 'https://example.org/x.pdf', name: 'x.pdf', file: `http://127.0.0.1:${decks}/x.pdf` }
  let [asked, open] = [0, 0]
  const host = await mock(decks, (_request, response) => {
    asked += 1
    open += 1
    response.on('close', () => (open -= 1))
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 20_000_000 }).write('%PDF-1.4\n')
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    }
    response.on('drain', more)
    more()
  })
  const path = `/events/night-1/${encodeURIComponent(talk.slug)}/slides.pdf`
  try {
    writeFileSync(file, JSON.stringify(event))
    const heads = await Promise.all(Array.from({ length: 10 }, () => send(port, path, { method: 'HEAD' })))
    const tag = /etag: (.+)/i.exec(heads[0]?.head ?? '')?.[1]?.trim() ?? 'none'
    const known = await send(port, path, { headers: { 'If-None-Match': tag } })
    const byHead = asked
    const sockets = Array.from({ length: 12 }, () => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`))
      socket.on('error', () => undefined)
      return socket
    })
    await wait(1500)
    const shared = asked - byHead
    for (const socket of sockets) socket.destroy()
    await wait(2500)
    return {
      measured: `10 HEAD and a visitor who has it: ${byHead} transfers; 12 visitors: ${shared}; ${open} open once they have left`,
      faults: [
        ...(heads.every(({ status }) => status === 200) ? [] : ['HEAD is not answered with 200']),
        ...(known.status === 304 ? [] : [`a conditional request answers ${known.status}`]),
        ...(byHead > 0 ? [`HEAD fetches the deck ${byHead} times`] : []),
        ...(shared > 1 ? [`12 visitors start ${shared} transfers`] : []),
        ...(shared === 0 ? ['no visitor gets the deck'] : []),
        ...(open > 0 ? [`${open} transfers are left open`] : []),
      ],
    }
  } finally {
    writeFileSync(file, before)
    await host.stop()
  }
}

/** Visitors who have left keep no place before a tile; its source is asked a few times only. */
export const tileQueue: Attack = async ({ port, tiles }) => {
  let asked = 0
  const source = await mock(tiles, (_request, response) => {
    asked += 1
    setTimeout(() => response.writeHead(200, { 'content-type': 'image/png' }).end('x'), 4500)
  })
  try {
    for (let at = 0; at < 60; at += 1) {
      const [x, y] = [54_885 + (at % 10) - 5, 26_811 + Math.floor(at / 10) - 3]
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET /tiles/16/${x}/${y} HTTP/1.1\r\nHost: x\r\n\r\n`, () =>
          setTimeout(() => socket.destroy(), 5),
        ),
      )
      socket.on('error', () => undefined)
      await wait(5)
    }
    await wait(500)
    const begun = asked
    const { status, milliseconds, head } = await send(port, '/tiles/16/54891/26811', { patience: 40_000 })
    return {
      measured: `60 visitors left, ${begun} of their tiles were asked for; the next waits ${(milliseconds / 1000).toFixed(1)} s for ${status}${/x-tile-missing: \w+/i.exec(head)?.[0] === undefined ? '' : ' (an empty tile)'}`,
      faults: [
        ...(status === 200 ? [] : [`a visitor gets ${status}`]),
        ...(asked > 0 ? [] : ['the source was never asked']),
        ...(milliseconds > 7500 ? ['a visitor waits behind those who have left'] : []),
        ...(begun > 8 ? [`the source was asked ${begun} times for nobody`] : []),
      ],
    }
  } finally {
    await source.stop()
  }
}

/** A card is drawn once, one at a time, and is there after that at no cost. */
export const cards: Attack = async (context) => {
  const { port, pid } = context
  const paths = Array.from({ length: 12 }, (_, at) => `/events/night-${at + 2}/card.png?shape=4x3`)
  const idle = cpuOf(pid)
  const begun = performance.now()
  const answers = await Promise.all(paths.map((path) => send(port, path, { patience: 60_000 })))
  const [seconds, used] = [(performance.now() - begun) / 1000, (cpuOf(pid) - idle) / 1000]
  const drawn = answers.filter(({ status }) => status === 200).length
  const again = await cpuPerRequest(context, paths[0] ?? '', {}, 30)
  const head = await cpuPerRequest(context, '/events/night-20/card.png?shape=1x1', { method: 'HEAD' }, 30)
  const kept = existsSync(join(context.distDir, 'cache', 'cards'))
    ? readdirSync(join(context.distDir, 'cache', 'cards')).length
    : 0
  return {
    measured: `${drawn} of ${paths.length} cards at once: ${used.toFixed(1)} s CPU in ${seconds.toFixed(1)} s; again ${again.toFixed(1)} ms, HEAD ${head.toFixed(1)} ms; ${kept} on disk`,
    faults: [
      ...(drawn === paths.length ? [] : [`${paths.length - drawn} cards were not drawn`]),
      ...(again > 30 ? ['a card is drawn again'] : []),
      ...(head > 30 ? ['HEAD draws a card'] : []),
      ...(kept < drawn ? ['cards are not kept on disk'] : []),
    ],
  }
}
