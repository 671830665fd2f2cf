import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import { routes } from '@/config/routes'

const HOME = routes.tile(16, 53941, 24815)

test('the tile route answers for the surroundings of venues, for a week', async ({ request }) => {
  const response = await request.get(HOME)
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('image/png')
  expect(response.headers()['cache-control']).toMatch(/^public, max-age=604800\b/)
  expect((await response.body()).subarray(1, 4).toString()).toBe('PNG')
})

test('the tile route is no proxy for the rest of the world', async ({ request }) => {
  for (const path of [
    routes.tile(16, 53941 + 7, 24815),
    routes.tile(19, 431533, 198527),
    routes.tile(2, 3, 1),
    routes.tile(16, 34000, 22000),
    `${HOME}?layer=1`,
    `${HOME}?layer=../x`,
    '/tiles/16/053941/24815',
    '/tiles/16/53941/24815.png',
    '/tiles/16/http%3A%2F%2Fexample.org/1',
  ])
    expect((await request.get(path)).status(), path).toBe(404)
})

/** A second server of the same build whose tile source is down. */
const startWithoutTiles = async (port: number) => {
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', String(port)], {
    env: { ...process.env, DIST_DIR: '.next-archive', MAP_TILES: 'http://127.0.0.1:4997/{z}/{x}/{y}.png' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  for await (const line of server.stdout) if (/Ready/.test(String(line))) break
  server.stdout.resume()
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.kill()
      await once(server, 'exit')
    },
  }
}

test('a dead tile server leaves the page intact', async ({ page, baseURL }) => {
  const { origin, stop } = await startWithoutTiles(Number(new URL(baseURL ?? '').port) + 8)
  try {
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(error.message))
    const tile = await page.request.get(`${origin}${HOME}`)
    expect(tile.status()).toBe(200)
    expect(tile.headers()['x-tile-missing']).toMatch(/^(unreachable|resting)$/)
    expect(tile.headers()['cache-control']).toBe('public, max-age=60')
    await page.goto(`${origin}${routes.event('service-mesh-meetup-02')}`)
    await page.locator('.map').scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    await expect(page.locator('.map .pin')).toBeVisible()
    await expect(page.locator('#venue address')).toContainText('e 世界财富中心')
    expect(errors).toEqual([])
  } finally {
    await stop()
  }
})
