import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { compressAnswer } from './compress-answer'

const TEXT = '服务网格 '.repeat(400)

type Answer = { readonly headers: IncomingMessage['headers']; readonly body: Buffer }

let server: Server | undefined
afterEach(() => server?.close())

/** What a browser gets that accepts `encodings`, from a server that answers as `write` does. */
const ask = async (
  write: (response: ServerResponse) => void,
  { encodings = 'gzip, deflate, br, zstd', method = 'GET' } = {},
): Promise<Answer> => {
  server = createServer((incoming, response) => {
    compressAnswer(incoming, response)
    write(response)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const headers = encodings === '' ? {} : { 'accept-encoding': encodings }
    request({ port, host: '127.0.0.1', method, headers }, async (answer) => {
      const body = Buffer.concat(await answer.toArray())
      resolve({ headers: answer.headers, body })
    })
      .on('error', reject)
      .end()
  })
}

const asText = (response: ServerResponse): void => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(TEXT)
}

it.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['br;q=0.1, gzip', 'gzip', gunzipSync],
])('to a browser that accepts %s text travels as %s', async (encodings, encoding, decompress) => {
  const { headers, body } = await ask(asText, { encodings })
  expect(headers['content-encoding']).toBe(encoding)
  expect(headers.vary).toMatch(/accept-encoding/i)
  expect(body.length).toBeLessThan(TEXT.length / 4)
  expect(String(decompress(body))).toBe(TEXT)
})

it('sends text as it is to whoever accepts nothing else', async () => {
  const { headers, body } = await ask(asText, { encodings: '' })
  expect(headers['content-encoding']).toBeUndefined()
  expect(String(body)).toBe(TEXT)
})

it('knows a type that is told as a list', async () => {
  const { headers } = await ask((response) => response.setHeader('Content-Type', ['text/calendar']).end(TEXT))
  expect(headers['content-encoding']).toBe('br')
  expect(headers['content-type']).toBe('text/calendar')
})

it('puts the parts of a text that comes piece by piece together', async () => {
  const { body } = await ask((response) => {
    response.setHeader('Content-Type', 'text/html')
    response.write(TEXT)
    setTimeout(() => response.end(TEXT), 20)
  })
  expect(String(brotliDecompressSync(body))).toBe(TEXT + TEXT)
})

it.each([
  ['pictures', (response: ServerResponse) => response.setHeader('Content-Type', 'image/avif').end(Buffer.alloc(4000))],
  ['what is tiny', (response: ServerResponse) => response.setHeader('Content-Type', 'text/plain').end('ok')],
  [
    'what is compressed already',
    (response: ServerResponse) =>
      response.setHeader('Content-Type', 'text/plain').setHeader('Content-Encoding', 'gzip').end(Buffer.alloc(4000)),
  ],
])('leaves %s alone', async (_, write) => {
  const { headers } = await ask(write)
  expect(headers['content-encoding']).not.toBe('br')
})

it('answers HEAD with nothing', async () => {
  const { body } = await ask(asText, { method: 'HEAD' })
  expect(body.length).toBe(0)
})
