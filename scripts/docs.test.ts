import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRules } from '@/lib/checks/all-rules'
import { ROOMS } from './rooms'

const pages = [
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
  'SECURITY.md',
  'README.md',
  'CONTRIBUTING.md',
  'content/README.md',
].filter((page) => page.endsWith('.md') && existsSync(page))

const read = (page: string): string => readFileSync(page, 'utf8')
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, group = '']) => group)

const packageJson: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'))
/** What a running site keeps in `data`, and what a community writes into `content`, is no part of the project. */
const NOT_OURS = ['data', 'content']
const top = new Set(
  readdirSync('.').filter((name) => !name.startsWith('.') && !NOT_OURS.includes(name) && statSync(name).isDirectory()),
)

/** The code of a command: its file and what lies in the folder of its name. */
const sourceOf = (command: string): string => {
  const folder = `${existsSync(`cli/${command}.ts`) ? 'cli' : 'scripts'}/${command}`
  const files = existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : []
  return [`${folder}.ts`, ...files]
    .filter((file) => file.endsWith('.ts') && existsSync(file))
    .map(read)
    .join('\n')
}

/** Paths in code spans and commands that begin with a folder of the project. `NAME` and `…` stand for something else. */
const pathsIn = (text: string): readonly string[] =>
  matches(text, /(?<![\w/.<:-])((?:[\w.@-]+\/)+[\w.@*{}[\]<>-]*)/g)
    .map((path) => path.replace(/[.,:;]+$/, ''))
    .filter((path) => top.has(path.split('/')[0] ?? '') && !/[*{}[\]<>]|[A-Z]{3,}/.test(path))

/** A room stands in the plan before its first file does. */
const isRoom = (path: string): boolean => ROOMS[path.replace(/\/$/, '')] !== undefined

/** Folders that an owner makes. */
const OWNERS = /^components\/own\b/

describe.each(pages)('%s', (page) => {
  const text = read(page)

  it('names only commands that exist', () =>
    expect(
      matches(text, /npm run (?:-s )?([\w:-]+)/g).filter((command) => packageJson.scripts[command] === undefined),
    ).toEqual([]))

  it('gives commands only options that they know', () =>
    expect(
      [...text.matchAll(/npm run (?:-s )?([\w:-]+) -- ([^\n`|]*)/g)].flatMap(([, command = '', rest = '']) =>
        matches(rest, /(?:^|\s)--([\w-]+)/g)
          .filter((flag) => !new RegExp(`\\b'?${flag}'?\\b`).test(sourceOf(command)))
          .map((flag) => `npm run ${command}: --${flag}`),
      ),
    ).toEqual([]))

  it('names only files and folders that exist', () =>
    expect(
      [...new Set(pathsIn(text))].filter((path) => !existsSync(path) && !isRoom(path) && !OWNERS.test(path)),
    ).toEqual([]))

  it('links only to pages that exist', () =>
    expect(
      matches(text.replace(/```[\s\S]*?```|`[^`\n]*`/g, ''), /\]\(([^)\s#]+)[^)]*\)/g).filter(
        (target) => !/^(?:[a-z]+:|\/|…)/.test(target) && !existsSync(join(dirname(page), target)),
      ),
    ).toEqual([]))
})

it('tells about every rule of the check', () => {
  const text = read('docs/check-content.md')
  expect(allRules.map(({ name }) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})
