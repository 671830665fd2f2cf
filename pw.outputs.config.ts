import { defineConfig, devices } from '@playwright/test'
const WIDE={ ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }
const srv=(port: number, dist: string)=>({ command: `node node_modules/next/dist/bin/next start --port ${port} --hostname 127.0.0.1`, url: `http://127.0.0.1:${port}/icon.svg`, env: { SITE_URL: `http://127.0.0.1:${port}`, DIST_DIR: dist, MAP_TILES: 'off' } })
export default defineConfig({ testDir: 'e2e', outputDir: '/tmp/outputs-pw', timeout: 60000, workers: 1, reporter: 'list',
 use: { baseURL: 'http://127.0.0.1:4400', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-background-networking','--disable-component-update','--disable-sync','--no-first-run'] } },
 projects: [{ name: 'wide', testIgnore: 'states/**', use: WIDE },{ name: 'states-wide', testMatch: 'states/**', use: {...WIDE, baseURL: 'http://127.0.0.1:4401'} }],
 webServer: [srv(4400,'.next'), srv(4401,'.next-states')] })
