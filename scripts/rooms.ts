import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectDir } from './run'

/** What each room may import besides itself: the one list behind lint (biome.imports.json) and docs/architecture.md. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  config: [],
  i18n: ['config'],
  server: ['config', 'lib/catalog', 'lib/views'],
  'lib/model': [],
  'lib/markdown': ['config', 'lib/model'],
  'lib/content': ['config', 'lib/model', 'lib/markdown'],
  'lib/programme': ['config', 'lib/model', 'lib/markdown'],
  'lib/places': ['config', 'lib/model', 'lib/net'],
  'lib/net': ['config', 'lib/model', 'lib/places'],
  'lib/archive': ['config', 'lib/model', 'lib/markdown', 'lib/content', 'lib/programme', 'lib/places', 'lib/decks'],
  'lib/decks': ['config', 'lib/model', 'lib/markdown', 'lib/archive', 'lib/places', 'lib/net'],
  'lib/checks': [
    'config',
    'lib/model',
    'lib/markdown',
    'lib/content',
    'lib/programme',
    'lib/archive',
    'lib/decks',
    'lib/places',
  ],
  'lib/interchange': [
    'config',
    'lib/model',
    'lib/markdown',
    'lib/programme',
    'lib/archive',
    'lib/checks',
    'lib/decks',
    'lib/places',
    'lib/net',
  ],
  'lib/catalog': ['config', 'lib/model', 'lib/markdown', 'lib/programme', 'lib/archive', 'lib/decks', 'lib/places'],
  'lib/views': ['lib/model'],
  'lib/mesh': ['lib/model', 'lib/views'],
  'lib/search': ['lib/model', 'lib/views', 'lib/mesh'],
  'lib/outputs': ['config', 'i18n', 'lib/model', 'lib/views', 'lib/mesh', 'lib/places'],
  'lib/registration': ['config', 'i18n', 'lib/model', 'lib/catalog', 'lib/outputs'],
  components: ['config', 'i18n', 'lib/model', 'lib/views', 'lib/mesh', 'lib/search', 'lib/places', 'lib/registration'],
  app: [
    'config',
    'i18n',
    'server',
    'components',
    'lib/model',
    'lib/views',
    'lib/mesh',
    'lib/search',
    'lib/places',
    'lib/net',
    'lib/catalog',
    'lib/outputs',
    'lib/registration',
  ],
  cli: [
    'config',
    'i18n',
    'scripts',
    'lib/model',
    'lib/markdown',
    'lib/programme',
    'lib/places',
    'lib/net',
    'lib/archive',
    'lib/decks',
    'lib/checks',
    'lib/interchange',
    'lib/catalog',
    'lib/registration',
  ],
  scripts: [
    'config',
    'i18n',
    'cli',
    'server',
    'lib/model',
    'lib/markdown',
    'lib/programme',
    'lib/places',
    'lib/net',
    'lib/archive',
    'lib/decks',
    'lib/checks',
    'lib/interchange',
    'lib/catalog',
    'lib/registration',
  ],
  e2e: ['config', 'i18n', 'server'],
}

const FRAMEWORKS = ['react', 'react-dom', 'next', 'contentlayer']

/** Frameworks that a room may import; every other room stays free of them. */
const FRAMEWORKS_IN: Readonly<Record<string, readonly string[]>> = {
  server: ['next'],
  components: ['react', 'react-dom', 'next'],
  app: ['react', 'react-dom', 'next'],
  'lib/archive': ['contentlayer'],
  'lib/catalog': ['contentlayer'],
  scripts: ['next', 'contentlayer'],
  cli: ['contentlayer'],
  e2e: ['next'],
}

const within = (names: readonly string[]): readonly string[] => names.flatMap((name) => [name, `${name}/**`])

const ruleOf = (room: string, mayImport: readonly string[]) => {
  const closed = Object.keys(ROOMS).filter((other) => other !== room && !mayImport.includes(other))
  const without = FRAMEWORKS.filter((name) => FRAMEWORKS_IN[room]?.includes(name) !== true)
  const patterns = [
    {
      group: within(closed.map((name) => `@/${name}`)),
      message: `${room}/ may import ${mayImport.join(', ') || 'nothing of the project'} (docs/architecture.md).`,
    },
    { group: within(without), message: `${room}/ stays free of ${without.join(', ')} (docs/architecture.md).` },
  ].filter(({ group }) => group.length > 0)
  return {
    includes: [`${room}/**`, '!**/*.test.ts', '!**/*.test.tsx'],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } } },
  }
}

/** The lint configuration that holds rooms apart, as text: a line a room. */
export const importRules = (): string =>
  `{"overrides":[\n${Object.entries(ROOMS)
    .map(([room, mayImport]) => JSON.stringify(ruleOf(room, mayImport)))
    .join(',\n')}\n]}\n`

const file = join(projectDir, 'biome.imports.json')

/** Whether lint holds the rooms apart as this list says. */
export const rulesAreCurrent = (): boolean => existsSync(file) && readFileSync(file, 'utf8') === importRules()

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(file, importRules())
