import { readFileSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'
import { env } from './config/env'
import { CAMERA } from './e2e/registration/camera'
import { NO_DATA } from './e2e/registration/servers'

// a community of the tests' own: what this process reads of the site is what the servers show
const SITE_SETTINGS = readFileSync(new URL('./e2e/site.json', import.meta.url), 'utf8')
process.env.SITE_SETTINGS = SITE_SETTINGS

const TILES = 4999
const DECKS = 4998
/** A community's archive, as visitors get it: e2e/archives/community. */
const ARCHIVE = 'http://127.0.0.1:4173'
/** An archive in Hugo's layout that holds every state an event can be in. */
const STATES = 'http://127.0.0.1:4174'

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

/** Chromium's own camera, which shows a file. */
const camera = [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${CAMERA}`,
]

const WIDE = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }
const PHONE = devices['Pixel 7']

/** Serves a finished build at an address of its own. */
const serve = (url: string, distDir: string, tiles: string) => ({
  command: `node node_modules/next/dist/bin/next start --port ${new URL(url).port} --hostname 127.0.0.1`,
  url: `${url}/icon.svg`,
  env: { DIST_DIR: distDir, MAP_TILES: tiles, SITE_SETTINGS, DATA_DIR: NO_DATA },
  reuseExistingServer: false,
  stdout: 'ignore' as const,
})

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: env.ci(),
  // a busy machine may be late once; what fails twice is wrong
  retries: env.ci() ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { baseURL: ARCHIVE, launchOptions, trace: 'retain-on-failure' },
  projects: [
    { name: 'wide', testIgnore: ['states/**', 'once/**', 'phone/**', 'registration/**'], use: WIDE },
    { name: 'phone', testIgnore: ['states/**', 'once/**', 'registration/**'], use: PHONE },
    {
      name: 'no-script',
      testIgnore: ['states/**', 'once/**', 'phone/**', 'script/**', 'registration/**'],
      use: { ...PHONE, javaScriptEnabled: false },
    },
    // what is the same on every screen
    { name: 'once', testMatch: 'once/**/*.spec.ts', use: WIDE },
    { name: 'states-wide', testMatch: 'states/**', use: { ...WIDE, baseURL: STATES } },
    { name: 'states-phone', testMatch: 'states/**', use: { ...PHONE, baseURL: STATES } },
    // registration starts and kills servers of its own (e2e/registration/servers.ts), and holds tickets before a camera;
    // after the others, for it reads an archive anew, whose pictures then lie in public/ in place of theirs
    {
      name: 'registration',
      dependencies: ['states-wide', 'states-phone'],
      testMatch: 'registration/**/*.spec.ts',
      use: { ...WIDE, launchOptions: { ...launchOptions, args: [...launchOptions.args, ...camera] } },
    },
  ],
  webServer: [
    { command: 'node node_modules/tsx/dist/cli.mjs e2e/servers/serve-tiles.ts', port: TILES, stdout: 'ignore' },
    { command: 'node node_modules/tsx/dist/cli.mjs e2e/servers/serve-decks.ts', port: DECKS, stdout: 'ignore' },
    serve(ARCHIVE, '.next-archive', `http://127.0.0.1:${TILES}/{z}/{x}/{y}.png`),
    serve(STATES, '.next-states', 'off'),
  ],
})
