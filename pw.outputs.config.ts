import { defineConfig, devices } from '@playwright/test'
export default defineConfig({ testDir: 'e2e', outputDir: '/tmp/outputs-pw', timeout: 60000, workers: 1, reporter: 'list',
 use: { baseURL: 'http://127.0.0.1:4400', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-background-networking','--disable-component-update','--disable-sync','--no-first-run'] } },
 projects: [{ name: 'wide', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } }],
 webServer: { command: 'node node_modules/next/dist/bin/next start --port 4400 --hostname 127.0.0.1', url: 'http://127.0.0.1:4400/icon.svg', env: { SITE_URL: 'http://127.0.0.1:4400', MAP_TILES: 'off' } } })
