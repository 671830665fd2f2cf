import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchGithub } from './fetch-github'

const COMMIT = 'bc91b18b05f19b9ef7e625cc40fe8fa3b15933ed'
let server: Server | undefined

const serve = async (listener: RequestListener): Promise<string> => {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

const github =
  (tree: object): RequestListener =>
  (request, response) => {
    const answers: Readonly<Record<string, string>> = {
      '/repos/some/slides': JSON.stringify({ default_branch: 'master', license: { spdx_id: 'NOASSERTION' } }),
      '/repos/some/slides/commits/master': COMMIT,
      [`/repos/some/slides/git/trees/${COMMIT}?recursive=1`]: JSON.stringify(tree),
    }
    const body = answers[request.url ?? '']
    response.writeHead(body === undefined ? 404 : 200).end(body)
  }

const fetchFrom = (api: string) => fetchGithub('some/slides', { api, timeout: 300 })

describe('fetchGithub', () => {
  afterEach(() => {
    server?.closeAllConnections()
    server?.close()
  })

  it('lists the files of the default branch at its commit', async () => {
    const tree = [
      { path: '2018', type: 'tree' },
      { path: '2018/张三.pdf', type: 'blob', size: 4096 },
      { path: 'sub', type: 'commit' },
    ]
    expect(await fetchFrom(await serve(github({ sha: COMMIT, truncated: false, tree })))).toEqual({
      commit: COMMIT,
      branch: 'master',
      licence: undefined,
      files: [{ path: '2018/张三.pdf', size: 4096 }],
    })
  })

  it.each([
    ['a repository that is not there', 404, {}, /no public repository some\/slides|没有公开的仓库 some\/slides/],
    [
      'the rate limit',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' },
      /no more requests|不再接受请求/,
    ],
    ['a refusal to be asked so often', 429, { 'retry-after': '60' }, /no more requests|不再接受请求/],
    ['any other answer', 500, {}, /answered 500|应答是 500/],
  ])('tells in words of %s', async (_, status, headers, message) => {
    const api = await serve((_request, response) => response.writeHead(status, headers).end('{}'))
    await expect(fetchFrom(api)).rejects.toThrow(message)
  })

  it('does not take half a listing for a whole one', async () => {
    const api = await serve(github({ truncated: true, tree: [] }))
    await expect(fetchFrom(api)).rejects.toThrow(/too large|太大/)
  })

  it('does not take any other page for a listing', async () => {
    const api = await serve((_request, response) => response.end('<html>'))
    await expect(fetchFrom(api)).rejects.toThrow(/not the listing|不是仓库清单/)
  })

  it('follows a renamed repository, and nobody to another host', async () => {
    const api = await serve((request, response) => {
      const [, kind = ''] = /^\/repos\/(\w+)/.exec(request.url ?? '') ?? []
      const host = kind === 'some' ? `http://localhost:${request.socket.localPort}` : ''
      if (kind === '') response.writeHead(404).end('{}')
      else response.writeHead(301, { location: `${host}/repositories/1` }).end()
    })
    await expect(fetchFrom(api)).rejects.toThrow(/not the listing|不是仓库清单/)
    await expect(fetchGithub('renamed/slides', { api, timeout: 300 })).rejects.toThrow(/no public repository|没有公开/)
  })

  it('does not wait for ever', async () => {
    const api = await serve(() => undefined)
    await expect(fetchFrom(api)).rejects.toThrow(/did not answer in time|没有及时应答/)
  })

  it('says so when there is no network', async () => {
    const api = await serve(() => undefined)
    server?.close()
    await expect(fetchFrom(api)).rejects.toThrow(/cannot be reached|连不上/)
  })
})
