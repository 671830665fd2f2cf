import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BOUNDS } from '@/config/bounds'
import { buildVariables } from '../build/memory'
import { bins, listenTo, SILENT, startNode, type Variables } from '../run'
import type { Measurement } from './measurement'

type MemoryWatch = {
  /** Ends the watch. @returns megabytes: the largest single process, and the largest sum of all at one moment */
  readonly stop: () => { readonly process: number; readonly tree: number }
}

/**
 * Watches the resident memory of a process and everything it starts, five times a second.
 * Reads the process table of POSIX systems; elsewhere every figure is 0.
 */
const watchMemory = (pid: number): MemoryWatch => {
  const peak = { process: 0, tree: 0 }
  const timer = setInterval(() => {
    const sizes = treeOf(pid, processTable())
    peak.process = Math.max(peak.process, ...sizes)
    peak.tree = Math.max(
      peak.tree,
      sizes.reduce((sum, size) => sum + size, 0),
    )
  }, 200)
  return {
    stop: () => {
      clearInterval(timer)
      return peak
    },
  }
}

type Row = { readonly pid: number; readonly parent: number; readonly size: number }

const processTable = (): readonly Row[] => {
  try {
    const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    return table
      .trim()
      .split('\n')
      .map((line) => {
        const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number)
        return { pid, parent, size: kilobytes / 1024 }
      })
  } catch {
    return []
  }
}

const treeOf = (root: number, rows: readonly Row[]): readonly number[] => {
  const own = rows.find(({ pid }) => pid === root)
  const children = rows.filter(({ parent }) => parent === root)
  return [...(own === undefined ? [] : [own.size]), ...children.flatMap(({ pid }) => treeOf(pid, rows))]
}

type TimedRun = { readonly seconds: number; readonly peakMb: number; readonly treeMb: number }

/**
 * Runs a node program to its end, quietly, and measures it.
 * @throws where it fails: a figure of a failed run would mean nothing
 */
const timedRun = async (script: string, args: readonly string[], variables: Variables): Promise<TimedRun> => {
  const started = performance.now()
  const child = startNode(script, args, variables, SILENT)
  const memory = watchMemory(child.pid ?? 0)
  const { code, said } = await listenTo(child)
  const peak = memory.stop()
  if (code !== 0) throw new Error(`${said.slice(-4000)}\n${script} ${args.join(' ')} ended with exit code ${code}.`)
  return { seconds: (performance.now() - started) / 1000, peakMb: peak.process, treeMb: peak.tree }
}

/** The archive that the bounds speak of. */
const LARGE = 5000

/**
 * Reads and builds an archive: first with nothing in the caches, then as hosts do that carry them from build to build.
 * @param variables CONTENT_DIR and DIST_DIR of the bench's own
 */
export const measureBuild = async (
  size: number,
  variables: { readonly CONTENT_DIR: string; readonly DIST_DIR: string },
): Promise<readonly Measurement[]> => {
  const archive = { table: 'archives', column: columnOf(size) } as const
  rmSync('.contentlayer/.cache', { recursive: true, force: true })
  // a server that has just ended may still be writing
  rmSync(variables.DIST_DIR, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  const cold = await timedRun('scripts/content.ts', [], variables)
  const warm = await timedRun('scripts/content.ts', [], variables)
  const first = await timedRun(bins.next(), ['build'], { ...buildVariables(), ...variables })
  const build = await timedRun(bins.next(), ['build'], { ...buildVariables(), ...variables })
  const bounded = (bound: number) => (size === LARGE ? { bound } : {})
  return [
    { ...archive, row: 'content step, cold', value: cold.seconds, unit: 's', ...bounded(BOUNDS.contentColdSeconds) },
    { ...archive, row: 'content step, warm', value: warm.seconds, unit: 's', ...bounded(BOUNDS.contentWarmSeconds) },
    { ...archive, row: 'site build, cold', value: first.seconds, unit: 's' },
    { ...archive, row: 'site build, warm', value: build.seconds, unit: 's' },
    { ...archive, row: TOGETHER, value: warm.seconds + first.seconds, unit: 's', ...bounded(BOUNDS.buildSeconds) },
    { ...archive, row: 'content + site, both warm', value: warm.seconds + build.seconds, unit: 's' },
    { ...archive, row: 'largest process, content cold', value: cold.peakMb, unit: 'MB' },
    {
      ...archive,
      row: 'largest process, content warm',
      value: warm.peakMb,
      unit: 'MB',
      ...bounded(BOUNDS.buildPeakMb),
    },
    { ...archive, row: 'largest process, site cold', value: first.peakMb, unit: 'MB', ...bounded(BOUNDS.buildPeakMb) },
    { ...archive, row: 'largest process, site warm', value: build.peakMb, unit: 'MB' },
    { ...archive, row: 'all processes', value: Math.max(warm.treeMb, first.treeMb), unit: 'MB' },
    { ...archive, row: 'build on disk', value: sizeOf(variables.DIST_DIR) / 1e6, unit: 'MB' },
  ]
}

/** What the bound speaks of: the content is known from an earlier build, the site is compiled anew. */
const TOGETHER = 'content warm + site cold'

/** Whether cost grows with the archive and no faster: the time of an event at 5,000 against that at 1,000. */
export const measureGrowth = (rows: readonly Measurement[]): readonly Measurement[] => {
  const timeOf = (size: number): number =>
    (rows.find(({ row, column }) => row === TOGETHER && column === columnOf(size))?.value ?? 0) / size
  const [small, large] = [timeOf(1000), timeOf(LARGE)]
  if (small === 0 || large === 0) return []
  const row = 'time an event, against 1,000 events'
  return [{ table: 'archives', row, column: columnOf(LARGE), value: large / small, unit: '×', bound: BOUNDS.linearity }]
}

export const columnOf = (size: number): string => `${size.toLocaleString('en')} events`

const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('cache'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
