import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

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
    include: ['{config,i18n,server,lib,components,cli,scripts}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // a community of the tests' own: a fork's settings change no test
    env: { SITE_SETTINGS: readFileSync(`${root}/e2e/site.json`, 'utf8') },
    // Without the assertions of the Markdown engine, which the site does not ship either.
    server: { deps: { inline: [/\/(?:remark|mdast-util|micromark)-?/] } },
  },
})
