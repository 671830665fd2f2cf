import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BOUNDS } from '@/config/bounds'
import { bins } from '../run'
import type { Measurement } from './measurement'
import { timedRun } from './timed-run'

/** The archive that the bounds speak of. */
const LARGE = 5000

/**
 * Reads and builds an archive: content cold, content warm, then the site.
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
  const cold = await timedRun(bins.tsx(), ['scripts/content.ts'], variables)
  const warm = await timedRun(bins.tsx(), ['scripts/content.ts'], variables)
  const build = await timedRun(bins.next(), ['build'], variables)
  const bounded = (bound: number) => (size === LARGE ? { bound } : {})
  return [
    { ...archive, row: 'content step, cold', value: cold.seconds, unit: 's' },
    { ...archive, row: 'content step, warm', value: warm.seconds, unit: 's' },
    { ...archive, row: 'site build', value: build.seconds, unit: 's' },
    { ...archive, row: TOGETHER, value: warm.seconds + build.seconds, unit: 's', ...bounded(BOUNDS.buildSeconds) },
    {
      ...archive,
      row: 'largest process',
      value: Math.max(warm.peakMb, build.peakMb),
      unit: 'MB',
      ...bounded(BOUNDS.buildPeakMb),
    },
    { ...archive, row: 'largest process, cold', value: cold.peakMb, unit: 'MB' },
    { ...archive, row: 'all processes', value: Math.max(warm.treeMb, build.treeMb), unit: 'MB' },
    { ...archive, row: 'build on disk', value: sizeOf(variables.DIST_DIR) / 1e6, unit: 'MB' },
  ]
}

const TOGETHER = 'warm content + site build'

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
