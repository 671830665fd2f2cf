import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectDir } from '@/scripts/run'

/** A copy of the project, to be made somebody's. */
const copy = mkdtempSync(join(tmpdir(), 'meetmark-init-'))
const parts = ['cli', 'config', 'i18n', 'lib', 'scripts', 'public', 'package.json', 'tsconfig.json']

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'cli/init.ts', ...args], {
    cwd: copy,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, SITE_SETTINGS: '', LC_ALL: 'C' },
  })

const answers = ['--yes', '--name', 'Porto “Data” Evenings', '--description', "It's about data.", '--language', 'en']

beforeAll(() => {
  for (const part of parts) cpSync(join(projectDir, part), join(copy, part), { recursive: true })
  symlinkSync(join(projectDir, 'node_modules'), join(copy, 'node_modules'), 'junction')
  cpSync(join(projectDir, 'e2e', 'site.json'), join(copy, 'content', 'events', 'left-by-others.md'))
  writeFileSync(join(copy, 'content', 'README.md'), 'How to write\n')
}, 60_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

it('says what is missing, and writes nothing', () => {
  const before = readFileSync(join(copy, 'config', 'site.ts'), 'utf8')
  expect(() => run(...answers, '--zone', 'Lisbon')).toThrow(/--zone: is not a zone.*\n--city: is missing/)
  expect(readFileSync(join(copy, 'config', 'site.ts'), 'utf8')).toBe(before)
  expect(existsSync(join(copy, 'content', 'events', 'left-by-others.md'))).toBe(true)
}, 60_000)

it('makes the site theirs: the owner’s file, an empty archive, a first event, icons', () => {
  run(
    ...answers,
    '--zone',
    'Europe/Lisbon',
    '--city',
    'Porto',
    '--url',
    'https://porto.example/',
    '--colour',
    '#0ca678',
  )
  const owner = readFileSync(join(copy, 'config', 'site.ts'), 'utf8')
  expect(owner).toContain("calendarId: 'porto.example'")
  expect(owner).toContain("description: 'It\\'s about data.'")
  expect(readdirSync(join(copy, 'content')).sort()).toEqual(['README.md', 'events', 'site'])
  expect(readdirSync(join(copy, 'content', 'events'))).toEqual(['porto-data-evenings-01.md'])
  expect(readFileSync(join(copy, 'public', 'icon.svg'), 'utf8')).toContain('Porto “Data” Evenings')
  const ico = readFileSync(join(copy, 'public', 'favicon.ico'))
  expect(ico.subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 2, 0]))
  const checked = execFileSync(process.execPath, ['--import', 'tsx', 'cli/check.ts', '--strict'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, SITE_SETTINGS: '', LC_ALL: 'C' },
  })
  expect(checked).toContain('nothing wrong')
}, 60_000)

it('takes from an old site what its settings say, and its events', () => {
  const old = mkdtempSync(join(tmpdir(), 'old-site-'))
  const put = (path: string, text: string): void => {
    mkdirSync(join(old, dirname(path)), { recursive: true })
    writeFileSync(join(old, path), text)
  }
  put(
    'hugo.toml',
    'title = "Noites de Dados"\nlanguageCode = "pt-PT"\ntimeZone = "Europe/Lisbon"\n[params]\ndescription = "Dados, à noite."\n',
  )
  put('content/event/primeira/index.md', '---\ntitle: Primeira noite\ndate: 2024-05-02 19:00\n---\nOlá.\n')
  run('--yes', '--city', 'Porto', '--from', old)
  const owner = readFileSync(join(copy, 'config', 'site.ts'), 'utf8')
  for (const line of ["name: 'Noites de Dados'", "description: 'Dados, à noite.'", "timeZone: 'Europe/Lisbon'"])
    expect(owner).toContain(line)
  expect(readdirSync(join(copy, 'content', 'events'))).toEqual(['primeira.md'])
  rmSync(old, { recursive: true })
}, 60_000)
