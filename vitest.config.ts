import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

export default defineConfig({
  resolve: { alias: { '@': root, 'catalog-revision': `${root}/lib/catalog/revision.fixture.json` } },
  // the builds that the site ships, without the libraries' own assertions
  ssr: { resolve: { conditions: ['node', 'import', 'module', 'default'] } },
  test: { include: ['{config,i18n,lib,components,scripts}/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
})
