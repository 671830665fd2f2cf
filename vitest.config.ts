import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

const ROOMS = ['config', 'i18n', 'server', 'lib', 'components', 'cli', 'scripts']

/** Changes what a process has one of: its clock, its variables, its folder, its modules. */
const CHANGES = /\bvi\.|process\.(?:env|chdir)|await import\(/

/** Tests that have a process each; all others share two, for starting one takes longer than most of them. */
const apart = ROOMS.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${room}/${name.replaceAll('\\', '/')}`,
  ),
).filter((file) => /\.test\.tsx?$/.test(file) && CHANGES.test(readFileSync(join(root, file), 'utf8')))

const TESTS = ROOMS.map((room) => `${room}/**/*.test.{ts,tsx}`)

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      devlop: `${root}/node_modules/devlop/lib/default.js`,
      'client-scripts': `${root}/components/browser/client-scripts.fixture.json`,
      'catalog-revision': `${root}/lib/catalog/revision.fixture.json`,
    },
  },
  test: {
    testTimeout: 30_000,
    // a community of the tests' own: a fork's settings change no test
    env: { SITE_SETTINGS: readFileSync(`${root}/e2e/site.json`, 'utf8') },
    // Without the assertions of the Markdown engine, which the site does not ship either.
    server: { deps: { inline: [/\/(?:remark|mdast-util|micromark)-?/] } },
    projects: [
      { extends: true, test: { name: 'together', include: TESTS, exclude: apart, isolate: false } },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
})
