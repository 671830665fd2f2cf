import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { plural, say } from '@/config/language'
import { readSettings, withSetting } from '@/lib/checks/owner-file'
import { replaceFile } from '@/lib/files/write'
import { runCommand, type ValuesOf } from './command'
import { optionRows } from './terminal/option-rows'

const OPTIONS = {
  from: {
    type: 'string',
    value: say('ADDRESS', '地址'),
    help: say(
      'where versions come from; by default the git remote “upstream”',
      '从哪里取新版；默认是名为 upstream 的 git 远程仓库',
    ),
  },
  to: {
    type: 'string',
    value: say('VERSION', '版本'),
    help: say('a tag or branch; by default the newest version', '标签或分支；默认最新版'),
  },
  base: {
    type: 'string',
    value: say('VERSION', '版本'),
    help: say('the version that you have, where git cannot tell', 'git 看不出时，写明现在是哪一版'),
  },
  'keep-mine': {
    type: 'boolean',
    help: say(
      'where you and the new version have changed the same lines, keep yours',
      '同一处双方都改过时，保留自己的',
    ),
  },
  'take-new': { type: 'boolean', help: say('… or take theirs', '……或采用新版的') },
  'dry-run': { type: 'boolean', help: say('say what would change, write nothing', '只说明会改什么，不写文件') },
  help: { type: 'boolean', short: 'h', help: say('this text', '显示本说明') },
} as const

const HELP = say(
  `npm run upgrade [-- options]

Takes the files of a newer version of Meetmark. Your content, config/site.ts, your icons and everything that you have
added stay as they are; what you have changed yourself is merged. Makes one commit, and says how to take it back.

${optionRows(OPTIONS, 16)}

  npm run upgrade -- --from https://github.com/OWNER/meetmark.git
  npm run upgrade -- --to v0.3.0 --dry-run

Exit code 0: done, or nothing to do. 1: stopped, nothing was written. 2: a wrong call.`,
  `npm run upgrade [-- 选项]

换上新版 Meetmark 的文件。你们的内容、config/site.ts、图标和自己新增的文件都不动；自己改过的文件会合并。
完成后是一次提交，并说明怎样撤销。

${optionRows(OPTIONS, 16)}

  npm run upgrade -- --from https://github.com/OWNER/meetmark.git
  npm run upgrade -- --to v0.3.0 --dry-run

退出码 0：完成，或无事可做。1：中止，什么都没有写。2：命令写错。`,
)

/** Something that stands in the way; nothing has been written. */
class Stopped extends Error {}

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 512 * 1024 * 1024,
  }).trim()

/** What git answers, or undefined where it refuses. */
const ask = (...args: readonly string[]): string | undefined => {
  try {
    return git(...args)
  } catch {
    return undefined
  }
}

const bytesAt = (ref: string, path: string): Buffer =>
  execFileSync('git', ['show', `${ref}:${path}`], { maxBuffer: 512 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] })

/** Path to blob of every file of a version. */
const treeOf = (ref: string): ReadonlyMap<string, string> =>
  new Map(
    git('ls-tree', '-r', '-z', ref)
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [meta = '', path = ''] = line.split('\t')
        return [path, meta.split(' ')[2] ?? '']
      }),
  )

const OWNER_FILE = 'config/site.ts'

/** What belongs to the community alone: no new version ever changes, adds or removes anything there. */
const isOwn = (path: string): boolean => path.startsWith('content/') || path === OWNER_FILE

/** Files that the community may have made its own: a new version adds what is missing, and changes nothing. */
const isKept = (path: string): boolean => path.startsWith('public/')

type Change =
  | { readonly kind: 'take' | 'add' | 'remove'; readonly path: string }
  | { readonly kind: 'merge'; readonly path: string; readonly text: Buffer }
  | { readonly kind: 'clash'; readonly path: string }

type Favour = 'ours' | 'theirs' | undefined

/** What a new version means for each file. @param base the version that the community's files come from */
const planChanges = (base: string, target: string, favour: Favour): readonly Change[] => {
  const [before, ours, theirs] = [treeOf(base), treeOf('HEAD'), treeOf(target)]
  return [...new Set([...before.keys(), ...theirs.keys()])].sort().flatMap((path): readonly Change[] => {
    const [was, mine, next] = [before.get(path), ours.get(path), theirs.get(path)]
    if (isOwn(path) || was === next || mine === next) return []
    if (isKept(path)) return mine === undefined && was === undefined ? [{ kind: 'add', path }] : []
    if (next === undefined) return mine === was ? [{ kind: 'remove', path }] : []
    if (mine === was) return [{ kind: mine === undefined ? 'add' : 'take', path }]
    // removed here on purpose
    if (mine === undefined) return []
    if (was === undefined)
      return favour === 'theirs' ? [{ kind: 'take', path }] : favour === 'ours' ? [] : [{ kind: 'clash', path }]
    const text = mergedAt(path, base, target, favour)
    return [text === undefined ? { kind: 'clash', path } : { kind: 'merge', path, text }]
  })
}

/** Both changes of a file in one; undefined where they concern the same lines. */
const mergedAt = (path: string, base: string, target: string, favour: Favour): Buffer | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'meetmark-upgrade-'))
  try {
    const files = (['HEAD', base, target] as const).map((ref, at) => {
      const file = join(folder, String(at))
      writeFileSync(file, bytesAt(ref, path))
      return file
    })
    const way = favour === undefined ? [] : [`--${favour}`]
    return execFileSync('git', ['merge-file', '-p', ...way, ...files], { stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const versionAt = (ref: string): string => {
  const text = ask('show', `${ref}:package.json`)
  const { version = '?' }: { readonly version?: string } = text === undefined ? {} : JSON.parse(text)
  return version
}

/**
 * What the change log has come to say since the version that there is: whole sections of newer versions, and what was
 * added to that of a version which goes on.
 */
const newsOf = (base: string, target: string): string => {
  const before = ask('show', `${base}:CHANGELOG.md`)
  const [, ...sections] = (ask('show', `${target}:CHANGELOG.md`) ?? '').split(/^(?=## )/m)
  // where the versions share no log, the newest section says most
  if (before === undefined) return sections[0]?.trim() ?? ''
  const known = new Set(entriesOf(before))
  const news = entriesOf(sections.join(''))
  const isNews = (at: number): boolean => news[at] !== undefined && !HEADING.test(news[at]) && !known.has(news[at])
  /** A heading stays where something new follows before the next one of its rank. */
  const leads = (heading: string, at: number): boolean => {
    const rank = rankOf(heading)
    const end = news.findIndex((entry, later) => later > at && HEADING.test(entry) && rankOf(entry) <= rank)
    return news.slice(at + 1, end < 0 ? undefined : end).some((_, offset) => isNews(at + 1 + offset))
  }
  return news
    .filter((entry, at) => (HEADING.test(entry) ? leads(entry, at) : isNews(at)))
    .map((entry) => (HEADING.test(entry) ? `\n${entry}\n` : entry))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const HEADING = /^#{2,} /

const rankOf = (heading: string): number => heading.search(/[^#]/)

/** Headings, points of lists and paragraphs, each with the lines that it goes on in. */
const entriesOf = (log: string): readonly string[] =>
  log
    .split(/^(?=#{2,} |[-*] )|\n{2,}/m)
    .map((entry) => entry.trim())
    .filter(Boolean)

const newestTag = (): string | undefined =>
  ask('ls-remote', '--tags', '--refs', '--sort=-version:refname', 'upstream', 'v*')
    ?.split('\n')
    .map((line) => line.split('refs/tags/')[1])
    .find((tag) => tag !== undefined && tag !== '')

/**
 * Brings something here, as it stands there now; tags of the community's own stay as they are.
 * @returns its commit; undefined where there is none of that name
 */
const fetched = (ref: string): string | undefined =>
  ask('fetch', '--quiet', '--no-tags', 'upstream', ref) === undefined
    ? undefined
    : git('rev-parse', 'FETCH_HEAD^{commit}')

/** Brings a version here. @returns its commit */
const fetchTarget = (to: string | undefined): string => {
  const wanted = to ?? newestTag() ?? 'HEAD'
  const commit = fetched(`refs/tags/${wanted}`) ?? fetched(wanted)
  if (commit !== undefined) return commit
  throw new Stopped(
    say(`There is no version ${wanted} at ${git('remote', 'get-url', 'upstream')}.`, `没有 ${wanted} 这一版。`),
  )
}

/** The version that the files here come from. */
const baseOf = (target: string, given: string | undefined): string => {
  if (given !== undefined) {
    const commit = fetched(`refs/tags/${given}`) ?? ask('rev-parse', '--verify', `${given}^{commit}`)
    if (commit !== undefined) return commit
    throw new Stopped(say(`There is no version ${given}.`, `没有 ${given} 这一版。`))
  }
  const shared = ask('merge-base', 'HEAD', target)
  if (shared !== undefined && shared !== '') return shared
  const tag = `v${versionAt('HEAD')}`
  const commit = fetched(`refs/tags/${tag}`)
  if (commit !== undefined) return commit
  throw new Stopped(
    say(
      'Git cannot tell which version your files come from. Name it with --base, or fetch the whole history: git fetch --unshallow',
      '看不出现在的文件来自哪一版。请用 --base 写明，或取回全部历史：git fetch --unshallow',
    ),
  )
}

/** The host that calendars know the events by, for an owner's file that does not name it yet. */
const calendarHost = (settings: unknown): string | undefined => {
  const own = typeof settings === 'object' && settings !== null && 'url' in settings ? String(settings.url) : ''
  const address = process.env.SITE_URL || own
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  return host === '' || host === 'localhost' || /^[\d.]+$/.test(host) ? undefined : host
}

/** Keeps the names of calendar entries where the owner's file does not. @returns what was written */
const keepCalendarId = (root: string): string | undefined => {
  const file = join(root, OWNER_FILE)
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  const settings = readSettings(text)
  if (typeof settings !== 'object' || settings === null || 'calendarId' in settings) return undefined
  const host = calendarHost(settings)
  const changed = host === undefined ? undefined : withSetting(text, 'calendarId', host)
  if (changed !== undefined) replaceFile(file, changed)
  return changed === undefined ? undefined : host
}

const write = (root: string, target: string, changes: readonly Change[]): void => {
  for (const change of changes) {
    const path = join(root, change.path)
    if (change.kind === 'remove') rmSync(path, { force: true })
    else if (change.kind !== 'clash') {
      mkdirSync(dirname(path), { recursive: true })
      replaceFile(path, change.kind === 'merge' ? change.text : bytesAt(target, change.path))
    }
  }
  git(
    'add',
    '--all',
    '--',
    ...changes.map(({ path }) => path),
    ...(existsSync(join(root, OWNER_FILE)) ? [OWNER_FILE] : []),
  )
}

/** One commit with both histories behind it, so that the next upgrade knows where this one ended. */
const commit = (target: string, message: string): void => {
  const made = git('commit-tree', git('write-tree'), '-p', 'HEAD', '-p', target, '-m', message)
  git('reset', '--quiet', made)
  git('checkout', '--quiet', '--', '.')
}

const describeClashes = (clashes: readonly Change[]): string =>
  [
    say('You and the new version have changed the same lines of', '双方都改过同一处的文件：'),
    ...clashes.map(({ path }) => `  ${path}`),
    say(
      'Nothing was written. --keep-mine keeps your lines there, --take-new takes theirs.',
      '什么都没有写。--keep-mine 在这些地方保留自己的，--take-new 采用新版的。',
    ),
  ].join('\n')

const upgrade = (values: ValuesOf<typeof OPTIONS>): number => {
  const root = ask('rev-parse', '--show-toplevel')
  if (root === undefined) throw new Stopped(say('This folder is no git repository.', '这里不是 git 仓库。'))
  process.chdir(root)
  if (git('status', '--porcelain') !== '')
    throw new Stopped(
      say('There are changes that are not committed: git commit them first.', '有未提交的改动，请先提交。'),
    )
  const known = ask('remote', 'get-url', 'upstream')
  if (values.from === undefined && known === undefined)
    throw new Stopped(
      say(
        'Say once where versions come from: --from https://github.com/OWNER/meetmark.git',
        '请用 --from 写明从哪里取新版，以后不必再写。',
      ),
    )
  if (values.from !== undefined) git('remote', known === undefined ? 'add' : 'set-url', 'upstream', values.from)
  const target = fetchTarget(values.to)
  const base = baseOf(target, values.base)
  const [from, to, start] = [versionAt('HEAD'), versionAt(target), git('rev-parse', 'HEAD')]
  const favour: Favour = values['keep-mine'] ? 'ours' : values['take-new'] ? 'theirs' : undefined
  const changes = planChanges(base, target, favour)
  if (changes.length === 0) {
    console.log(say(`Nothing to do: you have everything of ${to} already.`, `${to} 的改动都已经在这里，无事可做。`))
    return 0
  }
  const clashes = changes.filter(({ kind }) => kind === 'clash')
  if (clashes.length > 0) throw new Stopped(describeClashes(clashes))
  console.log(
    [
      from === to
        ? say(
            `A newer state of ${to}: ${plural(changes.length, 'file')}.`,
            `${to} 的较新状态：${changes.length} 个文件。`,
          )
        : say(
            `From ${from} to ${to}: ${plural(changes.length, 'file')}.`,
            `从 ${from} 到 ${to}：${changes.length} 个文件。`,
          ),
      ...changes
        .filter(({ kind }) => kind === 'merge')
        .map(({ path }) => say(`  merged with your changes: ${path}`, `  与你的改动合并：${path}`)),
      `\n${newsOf(base, target)}`.trimEnd(),
    ]
      .filter(Boolean)
      .join('\n'),
  )
  if (values['dry-run']) return 0
  write(root, target, changes)
  const host = keepCalendarId(root)
  if (host !== undefined) {
    git('add', '--', OWNER_FILE)
    console.log(
      say(
        `config/site.ts now says calendarId: ${host}, so that subscribed calendars go on.`,
        `config/site.ts 写上了 calendarId：${host}，已订阅的日历不受影响。`,
      ),
    )
  }
  commit(
    target,
    from === to
      ? say(`Upgrade Meetmark to a newer ${to}`, `把 Meetmark 升级到较新的 ${to}`)
      : say(`Upgrade Meetmark from ${from} to ${to}`, `把 Meetmark 从 ${from} 升级到 ${to}`),
  )
  console.log(
    [
      say('Next:   npm ci && npm test', '接下来：npm ci && npm test'),
      say(`Undo:   git reset --hard ${start.slice(0, 12)}`, `撤销：  git reset --hard ${start.slice(0, 12)}`),
    ].join('\n'),
  )
  return 0
}

await runCommand({ help: HELP, options: OPTIONS }, (values) => {
  try {
    return upgrade(values)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    console.error(error.message)
    return 1
  }
})
