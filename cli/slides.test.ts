import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const COMMIT = 'bc91b18b05f19b9ef7e625cc40fe8fa3b15933ed'
const EVENT = `---
title: 'Meetup #2 北京站'
date: 2018-07-29T13:00:00+08:00
address: {city: 北京}
url_slides: https://github.com/some/slides
---

**张三（某公司）：论道数据库网格**
`

let server: Server | undefined
const serve = async (listener: RequestListener): Promise<string> => {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

const github: RequestListener = (request, response) => {
  if (request.url?.endsWith('/slides')) response.end(JSON.stringify({ default_branch: 'master', license: null }))
  else if (request.url?.endsWith('/commits/master')) response.end(COMMIT)
  else
    response.end(
      JSON.stringify({ truncated: false, tree: [{ path: '2018/07/beijing/张三.pdf', type: 'blob', size: 4096 }] }),
    )
}

const contentWithEvent = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  mkdirSync(join(folder, 'events'))
  writeFileSync(join(folder, 'events/meetup-02.md'), EVENT)
  return folder
}

type Outcome = { readonly code: number; readonly out: string; readonly err: string }
const slides = (contentDir: string, ...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const env = { ...process.env, CONTENT_DIR: contentDir, LC_ALL: 'C' }
    const command = ['node_modules/tsx/dist/cli.mjs', 'cli/slides.ts', ...args]
    execFile(process.execPath, command, { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

describe('npm run slides', () => {
  afterEach(() => {
    server?.closeAllConnections()
    server?.close()
  })

  it('stores the listing of a repository, and says what it found and why', async () => {
    const folder = contentWithEvent()
    const api = await serve(github)
    const file = join(folder, 'materials/slides.json')
    const dry = await slides(folder, '--repo', 'some/slides', '--api', api, '--dry-run')
    expect([dry.code, existsSync(file)]).toEqual([0, false])
    const first = await slides(folder, '--repo', 'some/slides', '--api', api, '--licence', 'CC0')
    expect(first).toMatchObject({ code: 0, err: expect.stringContaining('is written: 1 file, 1 new') })
    expect(first.out).toContain('The file names 张三, and 2018/07/beijing/ agrees in month and city.')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ commit: COMMIT, licence: 'CC0' })
    const again = await slides(folder, '--json')
    expect(JSON.parse(again.out)).toMatchObject({ counts: { matched: 1, doubtful: 0, leftOver: 0 } })
  })

  it('says why an event’s own slides win over a listing', async () => {
    const folder = contentWithEvent()
    const own = (fields: string) =>
      EVENT.replace('url_slides: https://github.com/some/slides', fields).replace('#2', '#3')
    writeFileSync(join(folder, 'events/own.md'), own('url_slides: https://decks.example/3'))
    const { out } = await slides(folder, '--repo', 'some/slides', '--api', await serve(github))
    expect(out).toContain('its file says url_slides: https://decks.example/3, which is in no listing; it wins')
    writeFileSync(join(folder, 'events/own.md'), own('slides: intro'))
    expect((await slides(folder)).out).toContain('its file names slides: intro, and its button leads there')
  })

  it('writes nothing where the source cannot be read', async () => {
    const folder = contentWithEvent()
    const api = await serve((_request, response) => response.writeHead(404).end('{}'))
    const { code, err } = await slides(folder, '--repo', 'some/slides', '--api', api)
    expect([code, existsSync(join(folder, 'materials'))]).toEqual([1, false])
    expect(err).toContain('no public repository some/slides')
  })

  it('answers a wrong call with its help', async () => {
    const { code, err } = await slides(contentWithEvent(), '--repository', 'x')
    expect([code, err]).toEqual([2, expect.stringContaining('npm run slides -- --clone')])
  })
})
