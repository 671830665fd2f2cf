import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
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
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectDir } from '@/scripts/run'

/** A copy of the project, to be made somebody's. */
const copy = mkdtempSync(join(tmpdir(), 'meetmark-init-'))
const parts = ['cli', 'config', 'i18n', 'lib', 'scripts', 'public', 'package.json', 'tsconfig.json', 'README.md']

const runCli = (file: string, args: readonly string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: copy,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, SITE_SETTINGS: '', LC_ALL: 'C' },
  })

const run = (...args: readonly string[]): string => runCli('cli/init.ts', args)
const runImport = (...args: readonly string[]): string => runCli('cli/import.ts', args)

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
    '--repository',
    'https://github.com/porto/data.git',
  )
  const owner = readFileSync(join(copy, 'config', 'site.ts'), 'utf8')
  expect(owner).toContain("calendarId: 'porto.example'")
  expect(owner).toContain("description: 'It\\'s about data.'")
  expect(owner).toContain("repository: 'https://github.com/porto/data'")
  expect(readFileSync(join(copy, 'README.md'), 'utf8')).toContain(
    'repository-url=https%3A%2F%2Fgithub.com%2Fporto%2Fdata)',
  )
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

it('leaves no word of the community before in what visitors get', () => {
  const files = ['config', 'public', 'i18n', 'components', 'content'].filter((part) => existsSync(join(copy, part)))
  const named = files.flatMap((part) =>
    readdirSync(join(copy, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => /云原生社区|cloudnative\.to|宋净超|jimmysong/i.test(readFileSync(file, 'utf8'))),
  )
  expect(named).toEqual([])
})

const LOGO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

it('takes a logo of pixels, and the first event from a page', async () => {
  const page = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end(
      `<title>x</title><script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Harbour Evening',
        startDate: '2027-02-11T19:00:00+00:00',
        location: { '@type': 'Place', name: 'Pier 4', address: { addressLocality: 'Porto', addressCountry: 'PT' } },
      })}</script>`,
    )
  }).listen(0, '127.0.0.1')
  await once(page, 'listening')
  const address = page.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  writeFileSync(join(copy, 'mark.png'), Buffer.from(LOGO, 'base64'))
  const given = ['--zone', 'Europe/Lisbon', '--city', 'Porto', '--logo', 'mark.png', '--allow-local']
  await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'cli/init.ts', ...answers, ...given, '--from', `http://127.0.0.1:${port}/`],
    { cwd: copy, env: { ...process.env, SITE_SETTINGS: '', LC_ALL: 'C' } },
  ).finally(() => page.close())
  const [event = ''] = readdirSync(join(copy, 'content', 'events'))
  expect(readFileSync(join(copy, 'content', 'events', event), 'utf8')).toContain('Harbour Evening')
  expect(existsSync(join(copy, 'content', 'site', 'logo.png'))).toBe(true)
  expect(readFileSync(join(copy, 'public', 'icon.svg'), 'utf8')).toContain('data:image/png;base64,')
}, 60_000)

it('leaves everything as it was when it is stopped while a page is fetched', async () => {
  const page = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(page, 'listening')
  const address = page.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const listed = (): readonly string[] =>
    [...readdirSync(copy), ...readdirSync(join(copy, 'content'), { recursive: true })].map(String).sort()
  const [before, owner] = [listed(), readFileSync(join(copy, 'config', 'site.ts'), 'utf8')]
  const given = ['--zone', 'Europe/Lisbon', '--city', 'Braga', '--allow-local', '--from', `http://127.0.0.1:${port}/`]
  const child = execFile(process.execPath, ['--import', 'tsx', 'cli/init.ts', ...answers, ...given], {
    cwd: copy,
    env: { ...process.env, SITE_SETTINGS: '', LC_ALL: 'C' },
  })
  await once(page, 'connection')
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([1, null])
  page.closeAllConnections()
  page.close()
  expect(listed()).toEqual(before)
  expect(readFileSync(join(copy, 'config', 'site.ts'), 'utf8')).toBe(owner)
}, 60_000)

it('brings what can be read of an old site, and says what cannot', () => {
  const old = mkdtempSync(join(tmpdir(), 'half-site-'))
  mkdirSync(join(old, 'content', 'event'), { recursive: true })
  writeFileSync(join(old, 'hugo.toml'), 'title = "Half"\ntimeZone = "Europe/Lisbon"\n')
  writeFileSync(join(old, 'content', 'event', 'a.md'), '---\ntitle: A\ndate: 2024-05-02 19:00\n---\nHello.\n')
  writeFileSync(join(old, 'content', 'event', 'b.md'), '---\ntitle: [\ndate: 2024-05-03\n---\nHello.\n')
  expect(() => run(...answers, '--zone', 'Europe/Lisbon', '--city', 'Porto', '--from', old)).toThrow(/Not everything/)
  expect(readdirSync(join(copy, 'content', 'events'))).toEqual(['a.md'])
  rmSync(old, { recursive: true })
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
  for (const [name, title] of [
    ['a', 'Noites de Lisboa'],
    ['b', 'Noites de Braga'],
  ] as const) {
    put('hugo.toml', `title = "${title}"\n`)
    const told = runImport(old, '--yes', ...(name === 'a' ? [] : ['--force']))
    expect(told.includes("name: 'Noites de Lisboa'")).toBe(name === 'a')
    // once: what the owner's file says afterwards is the owner's
    const after = readFileSync(join(copy, 'config', 'site.ts'), 'utf8')
    expect(after).toBe(owner.replace("name: 'Noites de Dados'", "name: 'Noites de Lisboa'"))
  }
  rmSync(old, { recursive: true })
}, 120_000)
