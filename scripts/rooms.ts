import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectDir } from './run'

/** What reads content, from the writing of files up to whole folders; commands of both kinds use all of it. */
const READING = ['files', 'markdown', 'programme', 'places', 'net', 'archive', 'decks', 'checks', 'interchange'].map(
  (room) => `lib/${room}`,
)
const readingBut = (...left: readonly string[]) => READING.filter((room) => !left.includes(room.slice('lib/'.length)))

/** What each room may import besides itself: the one list behind lint (biome.imports.json) and docs/architecture.md. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  config: [],
  i18n: ['config'],
  server: ['config', 'lib/model', 'lib/catalog', 'lib/views'],
  'lib/model': [],
  'lib/files': [],
  'lib/markdown': ['config', 'lib/model'],
  'lib/programme': ['config', 'lib/model', 'lib/markdown'],
  'lib/places': ['config', 'lib/model', 'lib/files', 'lib/net'],
  'lib/net': ['config', 'lib/model'],
  'lib/archive': ['config', 'lib/model', 'lib/files', 'lib/markdown', 'lib/programme', 'lib/places'],
  'lib/decks': ['config', 'lib/model', 'lib/markdown', 'lib/archive', 'lib/places', 'lib/net'],
  'lib/checks': ['config', 'lib/model', 'lib/markdown', 'lib/programme', 'lib/archive', 'lib/decks', 'lib/places'],
  'lib/interchange': ['config', 'lib/model', ...readingBut('interchange')],
  'lib/catalog': ['config', 'lib/model', ...readingBut('net', 'checks', 'interchange')],
  'lib/views': ['lib/model'],
  'lib/mesh': ['config', 'lib/model', 'lib/views'],
  'lib/search': ['lib/model', 'lib/views', 'lib/mesh'],
  'lib/outputs': ['config', 'i18n', 'lib/model', 'lib/views', 'lib/mesh', 'lib/places'],
  'lib/registration': ['config', 'i18n', 'lib/model', 'lib/views', 'lib/mesh', 'lib/catalog', 'lib/outputs'],
  components: ['config', 'i18n', 'lib/model', 'lib/views', 'lib/mesh', 'lib/search', 'lib/places', 'lib/registration'],
  app: [
    ...['config', 'i18n', 'server', 'components', 'lib/model', 'lib/views', 'lib/mesh', 'lib/search', 'lib/places'],
    ...['lib/net', 'lib/catalog', 'lib/outputs', 'lib/registration'],
  ],
  cli: ['config', 'i18n', 'scripts', 'lib/model', ...READING, 'lib/catalog', 'lib/registration'],
  scripts: ['config', 'i18n', 'cli', 'server', 'lib/model', ...READING, 'lib/catalog', 'lib/registration'],
  e2e: ['config', 'i18n', 'server', 'lib/model'],
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

/** What each room holds, for docs/architecture.md. */
const HOLDS: Readonly<Record<string, string>> = {
  config: 'the community’s settings, every address of the site, the environment',
  i18n: 'every word that a visitor reads, Chinese and English',
  server: 'what stands between Node and Next: request hygiene, policies, compression, kept pages',
  'lib/model': 'the types of everything that travels between rooms, as zod schemas',
  'lib/files': 'how files are written: whole or not at all',
  'lib/markdown': 'the dialect: parse, clean, render',
  'lib/programme': 'prose becomes talks',
  'lib/places': 'coordinates and datums, addresses, cities and countries, map links, geocoding',
  'lib/net': 'what is fetched from other hosts, with limits of time, bytes and hosts',
  'lib/archive': 'a folder a document type: front matter, schema, problems, history',
  'lib/decks': 'slides repositories and their talks',
  'lib/checks': 'a rule a file; returns problems and never prints',
  'lib/interchange': 'import, export, new files, editor schemas',
  'lib/catalog': 'connects files; the only reader of generated data',
  'lib/views': 'what pages show, derived from events; the clock is an argument',
  'lib/mesh': 'drawings and hues, computed from names',
  'lib/search': 'what can be found, and how it is found',
  'lib/outputs': 'calendars, feeds, linked data, open data, metadata: a pure function a format',
  'lib/registration': 'seats, queue, tickets, mail',
  components: 'a folder a subject, a file a visible part with its private parts; props in, markup out',
  app: 'routes only, and the templates that several of them share',
  cli: 'organizers’ commands: arguments, printing, exit codes',
  scripts: 'developers’ commands: dev, build, serve, test, bench, guard',
  e2e: 'journeys in a real browser, over archives of their own',
}

const cell = (rooms: readonly string[]): string =>
  rooms.map((room) => room.replace(/^lib\//, '')).join(', ') || 'nothing'

/** The rooms as the table of docs/architecture.md, with what each may import. */
const roomTable = (): string => {
  const present = Object.keys(ROOMS).filter((room) => HOLDS[room] !== undefined)
  const rows = present.map((room) => {
    const mayImport = (ROOMS[room] ?? []).filter((other) => present.includes(other))
    return `| \`${room}/\` | ${HOLDS[room]} | ${cell(mayImport)} |`
  })
  return ['| room | holds | may import |', '| --- | --- | --- |', ...rows].join('\n')
}

const page = join(projectDir, 'docs', 'architecture.md')
const TABLE = /\| room \|[^\n]*\n(?:\|[^\n]*\n?)*/

/** Whether docs/architecture.md shows the rooms as this list says. */
export const pageIsCurrent = (): boolean => readFileSync(page, 'utf8').includes(`${roomTable()}\n`)

const file = join(projectDir, 'biome.imports.json')

/** Whether lint holds the rooms apart as this list says. */
export const rulesAreCurrent = (): boolean => existsSync(file) && readFileSync(file, 'utf8') === importRules()

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(file, importRules())
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(TABLE, () => `${roomTable()}\n`),
  )
}
