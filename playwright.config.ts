import { defineConfig, devices } from '@playwright/test'
import { env } from './config/env'

const PORT = 4173
const TILES = 4999
const baseURL = `http://127.0.0.1:${PORT}`

/** Chromium as container hosts and closed networks need it: no sandbox for root, no connections of its own. */
const launchOptions = {
  ...(env.chromiumPath() === '' ? {} : { executablePath: env.chromiumPath() }),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ],
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: env.ci(),
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { baseURL, launchOptions, trace: 'retain-on-failure' },
  projects: [
    { name: 'wide', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
    { name: 'no-script', use: { ...devices['Pixel 7'], javaScriptEnabled: false } },
  ],
  webServer: [
    {
      command: `node node_modules/next/dist/bin/next start --port ${PORT} --hostname 127.0.0.1`,
      url: `${baseURL}/robots.txt`,
      env: { SITE_URL: baseURL, MAP_TILES: `http://127.0.0.1:${TILES}/{z}/{x}/{y}.png` },
      reuseExistingServer: false,
      stdout: 'ignore',
    },
  ],
})
