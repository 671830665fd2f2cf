import { findBrowser } from './browser/find-browser'
import { runContentStep } from './build/content-step'
import { bins, runNode } from './run'
import { countTests, describeCount, type TestCount } from './test/count-tests'

const E2E_SITE = 'http://127.0.0.1:4173'

/** The steps of `npm test`, in order; the first that fails ends it. */
const STEPS: readonly (readonly [name: string, run: () => Promise<number>])[] = [
  ['Lint', () => runNode(bins.biome(), ['check', '.'])],
  ['Content', runContentStep],
  ['Types', async () => (await runNode(bins.next(), ['typegen'])) || runNode(bins.tsc(), ['--noEmit'])],
  ['Unused code', () => runNode(bins.knip(), [])],
  [
    'Unit tests',
    () =>
      runNode(bins.vitest(), [
        'run',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=test-results/unit.json',
      ]),
  ],
  ['Build', () => runNode(bins.next(), ['build'], { SITE_URL: E2E_SITE })],
  ['Browser tests', browserTests],
]

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

let count: TestCount = { passed: 0, failed: 0, skipped: 0 }
try {
  process.exitCode = await runSteps()
  count = countTests()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
console.log(describeCount(count, process.exitCode !== 0))
