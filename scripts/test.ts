import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { env } from '@/config/env'
import { copyMedia } from '@/lib/archive/folder'
import { findBrowser } from './browser/find-browser'
import { makeClientScripts } from './build/client-scripts'
import { runContentStep } from './build/content-step'
import { obtainPostgres } from './database/postgres'
import { bins, projectDir, runNode } from './run'
import { countTests, describeCount, type TestCount } from './test/count-tests'

/** The tests' own community in place of the owner's. */
const SITE_SETTINGS = readFileSync(join(projectDir, 'e2e', 'site.json'), 'utf8')

/**
 * Where playwright.config.ts serves the two builds, both of archives of the tests' own: what a fork writes into content/
 * changes no test, and a build that somebody serves from .next stays theirs.
 */
const ARCHIVE = {
  SITE_URL: 'http://127.0.0.1:4173',
  SITE_SETTINGS,
  DIST_DIR: '.next-archive',
  CONTENT_DIR: 'e2e/archives/community',
}
const STATES = {
  SITE_SETTINGS,
  SITE_URL: 'http://127.0.0.1:4174',
  DIST_DIR: '.next-states',
  CONTENT_DIR: 'test-results/states',
  MAP_TILES: 'off',
  DECK_HOSTS: '127.0.0.1:4998',
}

/** Built once, served by e2e/registration/servers.ts as often as it likes. Its community speaks English. */
const REGISTRATION = {
  SITE_SETTINGS: readFileSync(join(projectDir, 'e2e', 'registration.json'), 'utf8'),
  SITE_URL: 'http://127.0.0.1:4175',
  DIST_DIR: '.next-registration',
  CONTENT_DIR: 'test-results/registration',
  DATA_DIR: 'test-results/data-build',
  MAP_TILES: 'off',
}

/** The steps of `npm test`, in order; the first that fails ends it. */
const STEPS: readonly (readonly [name: string, run: () => Promise<number>])[] = [
  ['Lint', () => runNode(bins.biome(), ['check', '.'])],
  ['Content', () => runContentStep()],
  ['Scripts of live controls', async () => makeClientScripts().then(() => 0)],
  // errors alone: a warning is between a community and its own content, and no fault of the program that is tested here
  ['Content check', () => runNode('cli/check.ts')],
  ['Types', async () => (await runNode(bins.next(), ['typegen'])) || runNode(bins.tsc(), ['--noEmit'])],
  ['Unused code', () => runNode(bins.knip())],
  [
    'Unit tests',
    async () => {
      await obtainPostgres()
      return runNode(bins.vitest(), [
        'run',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=test-results/unit.json',
      ])
    },
  ],
  ['Build', () => runNode('scripts/build.ts', [], ARCHIVE)],
  ['Build of an archive that takes registrations', buildRegistration],
  // last, for its pictures are the ones that lie in public/ then
  ['Build of an archive with every state', buildStates],
  ['Browser tests', browserTests],
]

async function buildStates(): Promise<number> {
  const written = await runNode('e2e/archives/write.ts', [STATES.CONTENT_DIR])
  return written || runNode('scripts/build.ts', [], STATES)
}

async function buildRegistration(): Promise<number> {
  const written = await runNode('e2e/archives/write.ts', [REGISTRATION.CONTENT_DIR, 'registration'])
  return written || runNode('scripts/build.ts', [], REGISTRATION)
}

async function browserTests(): Promise<number> {
  return runNode(bins.playwright(), ['test'], { CHROMIUM_PATH: await findBrowser() })
}

const runSteps = async (): Promise<number> => {
  for (const [name, step] of STEPS) {
    console.log(`\n── ${name}`)
    const code = await step()
    if (code !== 0) return code
  }
  return 0
}

rmSync('test-results', { recursive: true, force: true })
let count: TestCount = { passed: 0, failed: 0, skipped: 0 }
try {
  process.exitCode = await runSteps()
  count = countTests()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  // the pictures that a site served from .next shows
  copyMedia(resolve(env.contentDir()), join(projectDir, 'public'))
}
console.log(describeCount(count, process.exitCode !== 0))
