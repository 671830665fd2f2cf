import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectDir } from '@/scripts/run'

const place = realpathSync(mkdtempSync(join(tmpdir(), 'meetmark-upgrade-test-')))
const [upstream, fork] = [join(place, 'upstream'), join(place, 'fork')]

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args],
    {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    },
  )

const put = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const release = (version: string, files: Readonly<Record<string, string>>, gone: readonly string[] = []): void => {
  for (const path of gone) rmSync(join(upstream, path))
  put(upstream, { 'package.json': `${JSON.stringify({ version })}\n`, ...files })
  git(upstream, 'add', '-A')
  git(upstream, 'commit', '-qm', version)
  git(upstream, 'tag', '--force', `v${version}`)
}

const read = (path: string): string => readFileSync(join(fork, path), 'utf8')

const upgrade = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', LOADER, join(projectDir, 'cli', 'upgrade.ts'), ...args], {
    cwd: fork,
    encoding: 'utf8',
    env: {
      ...process.env,
      LC_ALL: 'C',
      SITE_URL: 'https://meet.example.org',
      NODE_PATH: join(projectDir, 'node_modules'),
      TSX_TSCONFIG_PATH: join(projectDir, 'tsconfig.json'),
      GIT_AUTHOR_NAME: 'T',
      GIT_AUTHOR_EMAIL: 't@example.org',
      GIT_COMMITTER_NAME: 'T',
      GIT_COMMITTER_EMAIL: 't@example.org',
    },
  })

const LOADER = pathToFileURL(join(projectDir, 'node_modules/tsx/dist/loader.mjs')).href

const LINES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

beforeAll(() => {
  mkdirSync(upstream)
  git(place, 'init', '-q', upstream)
  release('0.1.0', {
    'app/page.tsx': 'first\n',
    'components/bar.tsx': `${LINES.join('\n')}\n`,
    'lib/old.ts': 'old\n',
    'config/site.ts': "import { defineSite } from './define-site'\nexport const site = defineSite({ name: 'Seed' })\n",
    'content/events/seed.md': 'seed\n',
    'public/icon.svg': '<svg/>\n',
    'CHANGELOG.md': '# Changes\n\n## 0.1.0\n\nThe first.\n',
  })
  git(place, 'clone', '-q', upstream, fork)
  rmSync(join(fork, 'content/events/seed.md'))
  put(fork, {
    'config/site.ts':
      "import { defineSite } from './define-site'\nexport const site = defineSite({\n  name: 'Ours',\n})\n",
    'content/events/ours.md': 'ours\n',
    'public/icon.svg': '<svg>ours</svg>\n',
    'components/own/banner.tsx': 'ours alone\n',
    'components/bar.tsx': `${['ONE', ...LINES.slice(1)].join('\n')}\n`,
  })
  git(fork, 'add', '-A')
  git(fork, 'commit', '-qm', 'Make it ours')
  release(
    '0.2.0',
    {
      'app/page.tsx': 'second\n',
      'components/bar.tsx': `${[...LINES.slice(0, 8), 'NINE'].join('\n')}\n`,
      'content/events/another-example.md': 'an example\n',
      'public/icon.svg': '<svg>theirs</svg>\n',
      'public/icon-new.png': 'new\n',
      'CHANGELOG.md': '# Changes\n\n## 0.2.0\n\nPages are faster.\n\n## 0.1.0\n\nThe first.\n',
    },
    ['lib/old.ts'],
  )
}, 60_000)

afterAll(() => rmSync(place, { recursive: true, force: true }))

it('says what would change, and writes nothing', () => {
  const { status, stdout } = upgrade('--from', upstream, '--dry-run')
  expect(stdout).toContain('From 0.1.0 to 0.2.0')
  expect(stdout).toContain('Pages are faster.')
  expect(stdout).not.toContain('The first.')
  expect(status).toBe(0)
  expect([read('app/page.tsx'), git(fork, 'status', '--porcelain')]).toEqual(['first\n', ''])
}, 60_000)

it('takes the new files, merges what was changed here, and leaves the community’s own alone', () => {
  const { status, stdout, stderr } = upgrade()
  expect([status, stderr]).toEqual([0, ''])
  expect(read('app/page.tsx')).toBe('second\n')
  expect(read('components/bar.tsx').split('\n')).toEqual(['ONE', ...LINES.slice(1, 8), 'NINE', ''])
  expect(existsSync(join(fork, 'lib/old.ts'))).toBe(false)
  expect(existsSync(join(fork, 'content/events/another-example.md'))).toBe(false)
  expect(existsSync(join(fork, 'content/events/seed.md'))).toBe(false)
  expect(read('content/events/ours.md')).toBe('ours\n')
  expect([read('public/icon.svg'), read('public/icon-new.png')]).toEqual(['<svg>ours</svg>\n', 'new\n'])
  expect(read('components/own/banner.tsx')).toBe('ours alone\n')
  expect(read('config/site.ts')).toContain("  name: 'Ours',\n  calendarId: 'meet.example.org',\n})")
  expect(git(fork, 'status', '--porcelain')).toBe('')
  expect(/git reset --hard ([0-9a-f]+)/.exec(stdout)?.[1]).toBe(git(fork, 'rev-parse', 'HEAD~1').slice(0, 12))
}, 60_000)

it('goes on from there with the next version, and stops where both changed the same lines', () => {
  release('0.3.0', {
    'app/page.tsx': 'third\n',
    'components/bar.tsx': `${['uno', ...LINES.slice(1, 8), 'NINE'].join('\n')}\n`,
    'CHANGELOG.md': '# Changes\n\n## 0.3.0\n\nMore.\n\n## 0.2.0\n\nPages are faster.\n',
  })
  const stopped = upgrade()
  expect(stopped.status).toBe(1)
  expect(stopped.stderr).toContain('components/bar.tsx')
  expect(read('app/page.tsx')).toBe('second\n')
  const done = upgrade('--keep-mine')
  expect([done.status, done.stderr]).toEqual([0, ''])
  expect(read('app/page.tsx')).toBe('third\n')
  expect(read('components/bar.tsx').split('\n')[0]).toBe('ONE')
  expect(upgrade().stdout).toContain('Nothing to do')
}, 90_000)

it('tells what was added to a version that goes on, under its heading and nothing else', () => {
  release('0.3.0', {
    'app/page.tsx': 'fourth\n',
    'CHANGELOG.md':
      '# Changes\n\n## 0.3.0\n\n### For visitors\n\nMore.\n\n### For organizers\n\n- Seen.\n- Told, in a line\n  that goes on.\n\n## 0.2.0\n\nPages are faster.\n',
  })
  const { stdout } = upgrade('--dry-run')
  expect(stdout).toContain('A newer state of 0.3.0: 2 files.')
  expect(stdout).toContain('## 0.3.0\n\n### For organizers\n\n- Seen.\n- Told, in a line\n  that goes on.')
  for (const known of ['More.', 'For visitors', '0.2.0', 'Pages are faster.']) expect(stdout).not.toContain(known)
}, 60_000)

it('stops before changes that nobody has committed', () => {
  writeFileSync(join(fork, 'app/page.tsx'), 'half\n')
  const { status, stderr } = upgrade()
  expect(status).toBe(1)
  expect(stderr).toContain('not committed')
}, 60_000)
