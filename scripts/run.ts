import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '@/config/env'

/** The project's own folder. */
export const projectDir = resolve(fileURLToPath(import.meta.url), '../..')

/**
 * The file behind a package's command. Commands are started through node itself: `npx` and shell wrappers leave
 * their children behind when they are stopped.
 */
const binOf = (pkg: string, path: string): string => join(projectDir, 'node_modules', pkg, path)

/** Next would report its use to its makers, through a process that outlives the one that started it. */
const QUIET = { NEXT_TELEMETRY_DISABLED: '1' }

/** Environment variables on top of our own. */
export type Variables = Readonly<Record<string, string>>

export const bins = {
  contentlayer: () => binOf('contentlayer', 'bin/cli.cjs'),
  next: () => binOf('next', 'dist/bin/next'),
  biome: () => binOf('@biomejs/biome', 'bin/biome'),
  knip: () => binOf('knip', 'bin/knip.js'),
  tsc: () => binOf('typescript', 'bin/tsc'),
  vitest: () => binOf('vitest', 'vitest.mjs'),
  playwright: () => binOf('@playwright/test', 'cli.js'),
} as const

/**
 * How node runs a program. The `tsx` command would stand in between, and would kill a script that is busy when a signal
 * comes, before that has stopped what it started.
 */
export const nodeArguments = (script: string): readonly string[] =>
  script.endsWith('.ts') ? ['--import', 'tsx', script] : [script]

/** Starts a node program, by default with the terminal handed on. */
export const startNode = (
  script: string,
  args: readonly string[] = [],
  extra: Variables = {},
  stdio: StdioOptions = 'inherit',
): ChildProcess =>
  spawn(process.execPath, [...nodeArguments(script), ...args], { stdio, env: { ...process.env, ...QUIET, ...extra } })

/** Runs a node program to its end. @returns its exit code; 1 where a signal ended it */
export const runNode = (script: string, args: readonly string[] = [], extra: Variables = {}): Promise<number> =>
  exitOf(startNode(script, args, extra))

/** Runs any command to its end; a command that cannot be started counts as 127, as in a shell. */
export const run = (command: string, args: readonly string[]): Promise<number> =>
  exitOf(spawn(command, args, { stdio: 'inherit' }))

/** Runs any command to its end and keeps what it says to itself. @returns its exit code, and all that it has said */
export const runQuietly = (command: string, args: readonly string[]): Promise<Said> =>
  listenTo(spawn(command, args, { stdio: SILENT }))

/** How a program is started that is listened to. */
export const SILENT: StdioOptions = ['ignore', 'pipe', 'pipe']

type Said = { readonly code: number; readonly said: string }

/** Listens to a program until its end. @returns its exit code, and all that it has said */
export const listenTo = async (child: ChildProcess): Promise<Said> => {
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => parts.push(part))
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(127))
    child.on('close', (ended) => resolve(ended ?? 1))
  })
  return { code, said: parts.join('') }
}

/** @returns the exit code of a process that was started; 127 where it could not be, 1 where a signal ended it */
export const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('exit', (code) => resolve(code ?? 1))
  })

/**
 * npm runs a script through a shell, which ends at a signal and does not pass it on. So where npm has started us, we
 * stop when that shell is gone.
 */
export const watchParent = (stop: () => void): NodeJS.Timeout | undefined => {
  const parent = process.ppid
  if (!env.startedByNpm()) return undefined
  return setInterval(() => process.ppid !== parent && stop(), 300).unref()
}
