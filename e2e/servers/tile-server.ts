import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { paintTile } from './paint-tile'

/** What the server does instead of answering with a tile. */
export type TileMode =
  | 'ok'
  | 'unavailable'
  | 'hang'
  | 'stall'
  | 'slow'
  | 'drop'
  | 'redirect-away'
  | 'redirect-within'
  | 'page'
  | 'svg'
  | 'announce-huge'
  | 'huge'
  | 'empty'

type Request = { readonly path: string; readonly headers: IncomingHttpHeaders }

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer): void => {
  response.writeHead(status, { 'content-type': type }).end(body)
}

const answers: Readonly<Record<TileMode, (response: ServerResponse, tile: Buffer, path: string) => void>> = {
  ok: (response, tile) => send(response, 200, 'image/png', tile),
  unavailable: (response) => send(response, 503, 'text/plain', 'busy'),
  hang: () => {},
  stall: (response, tile) => void response.writeHead(200, { 'content-type': 'image/png' }).write(tile.subarray(0, 40)),
  slow: (response, tile) => void setTimeout(() => send(response, 200, 'image/png', tile), 300),
  drop: (response) => void response.destroy(),
  'redirect-away': (response) => void response.writeHead(302, { location: 'http://localhost:1/elsewhere.png' }).end(),
  'redirect-within': (response, _, path) =>
    path.startsWith('/moved')
      ? send(response, 200, 'image/png', paintTile(0, 0))
      : void response.writeHead(301, { location: `/moved${path}` }).end(),
  page: (response) => send(response, 200, 'text/html', '<h1>Sign in</h1>'),
  svg: (response) => send(response, 200, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'announce-huge': (response, tile) =>
    void response.writeHead(200, { 'content-type': 'image/png', 'content-length': 2 ** 31 }).write(tile),
  huge: (response) => {
    response.writeHead(200, { 'content-type': 'image/png' })
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    }
    response.on('drain', more)
    more()
  },
  empty: (response) => send(response, 200, 'image/png', ''),
}

/**
 * A tile server on loopback that paints its tiles and can be made to fail in every way a tile server fails.
 *
 * @param port 0 takes any free one.
 */
export const startTileServer = async (port = 0) => {
  const requests: Request[] = []
  let mode: TileMode = 'ok'
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push({ path, headers: request.headers })
    const [x = 0, y = 0] = (/\/\d+\/(\d+)\/(\d+)/.exec(path) ?? []).slice(1).map(Number)
    answers[mode](response, paintTile(x, y), path)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: taken } = server.address() as AddressInfo
  return {
    /** Where it listens, without a trailing slash. */
    origin: `http://127.0.0.1:${taken}`,
    /** Every request so far, oldest first. */
    requests,
    setMode: (next: TileMode): void => {
      mode = next
    },
    close: (): Promise<void> =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
