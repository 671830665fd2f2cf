import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser } from '../browser/find-browser'
import type { Facts } from './site'

/** What the code does without a site: what it reads, what its commands say of themselves, what its tests are called. */

const run = (args: readonly string[], extra: Readonly<Record<string, string>> = {}): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...extra },
  })
  return `exit ${status}\n${stdout}${stderr}`.replaceAll(process.cwd(), '.')
}

/** What `npm run parse -- --json` is made of, wherever the version at hand keeps it. */
type Reading = {
  readonly loadPage: (folder: string, file: string) => { readonly file: string }
  readonly readEvent: (source: { readonly file: string }) => unknown
  readonly readingAsJson: (file: string, reading: unknown) => unknown
}

const READERS = ['lib/archive', 'lib/programme']

const loadReading = async (): Promise<Reading> => {
  const room = READERS.find((folder) => existsSync(join(folder, 'folder'))) ?? ''
  const modules = ['folder/index.ts', 'event/index.ts', 'event/reading-as-json.ts'].map((name) => join(room, name))
  const [folder, event, json] = await Promise.all(modules.map((file) => import(pathToFileURL(file).href)))
  return { loadPage: folder.loadPage, readEvent: event.readEvent, readingAsJson: json.readingAsJson }
}

/** Event files of the content and of fixtures, by what of their path outlives a move. */
export const recordReading = async (): Promise<Facts> => {
  const { loadPage, readEvent, readingAsJson } = await loadReading()
  const { stdout } = spawnSync('git', ['ls-files', '-z', '*.md'], { encoding: 'utf8' })
  const files = stdout.split('\0').filter((file) => /^content\/events\/|\/fixtures\//.test(file))
  const facts: Record<string, string> = {}
  for (const file of files) {
    const name = file.replace(/^.*\/fixtures\//, 'fixtures/')
    try {
      const source = file.startsWith('content/')
        ? loadPage('content', file.slice('content/'.length))
        : loadPage(dirname(file), basename(file))
      facts[name] = JSON.stringify(readingAsJson(source.file, readEvent(source)), null, 1)
    } catch (error) {
      facts[name] = String(error).replaceAll(process.cwd(), '.')
    }
  }
  return facts
}

const scripts = (): Readonly<Record<string, string>> => JSON.parse(readFileSync('package.json', 'utf8')).scripts

/** A command of package.json as what follows node; those that start something else are left out. */
const argumentsOf = (command: string): readonly string[] | undefined =>
  /^node ((?:--import tsx )?\S+\.(?:ts|mjs)(?: [a-z]+)?)$/.exec(command)?.[1]?.split(' ')

/** The help of every command, in both languages. */
export const recordCommands = (): Facts => {
  const facts: Record<string, string> = {}
  for (const [name, command] of Object.entries(scripts())) {
    const args = argumentsOf(command)
    if (args === undefined || ['rooms', 'guard', 'test'].includes(name)) continue
    for (const locale of ['en_US.UTF-8', 'zh_CN.UTF-8'])
      facts[`${name} --help ${locale}`] = run([...args, '--help'], { LANG: locale, LC_ALL: locale })
  }
  return facts
}

/** Titles of all tests, and how often each stands. */
export const recordTests = async (): Promise<Facts> => {
  const unit = run(['node_modules/vitest/vitest.mjs', 'list'])
  const browser = run(['node_modules/@playwright/test/cli.js', 'test', '--list'], {
    CHROMIUM_PATH: await findBrowser(),
  })
  const titles = [...unit.split('\n'), ...browser.split('\n')].map((line) =>
    line
      .trim()
      .replace(/^\S+\.test\.tsx? > /, '')
      .replace(/^(\[\w+(?:-\w+)?\] › )?\S+\.spec\.ts:\d+:\d+ › /, '$1'),
  )
  const counted = new Map<string, number>()
  for (const title of titles.filter((line) => line !== '')) counted.set(title, (counted.get(title) ?? 0) + 1)
  return Object.fromEntries([...counted].map(([title, count]) => [title, String(count)]))
}
