import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BOUNDS } from '@/config/bounds'
import { bins } from '../run'
import type { Measurement } from './measurement'
import { timedRun } from './timed-run'

export type BuildFigures = { readonly rows: readonly Measurement[]; readonly secondsPerEvent: number }

/**
 * Reads and builds an archive: content cold, content warm, then the site.
 * @param variables CONTENT_DIR and DIST_DIR of the bench's own
 */
export const measureBuild = async (
  size: number,
  variables: { readonly CONTENT_DIR: string; readonly DIST_DIR: string },
): Promise<BuildFigures> => {
  const group = `${size} events`
  rmSync('.contentlayer/.cache', { recursive: true, force: true })
  const cold = await timedRun(bins.tsx(), ['scripts/content.ts'], variables)
  const warm = await timedRun(bins.tsx(), ['scripts/content.ts'], variables)
  rmSync(variables.DIST_DIR, { recursive: true, force: true })
  const build = await timedRun(bins.next(), ['build'], variables)
  const together = warm.seconds + build.seconds
  const peak = Math.max(warm.peakMb, build.peakMb)
  const large = size >= 5000
  const rows: Measurement[] = [
    { group, name: 'content, cold', value: cold.seconds, unit: 's' },
    { group, name: 'content, warm', value: warm.seconds, unit: 's' },
    { group, name: 'site build', value: build.seconds, unit: 's' },
    {
      group,
      name: 'content warm + build',
      value: together,
      unit: 's',
      ...(large ? { bound: BOUNDS.buildSeconds } : {}),
    },
    { group, name: 'largest process', value: peak, unit: 'MB', ...(large ? { bound: BOUNDS.buildPeakMb } : {}) },
    { group, name: 'all processes', value: Math.max(warm.treeMb, build.treeMb), unit: 'MB' },
    { group, name: 'build on disk', value: sizeOf(variables.DIST_DIR) / 1e6, unit: 'MB' },
  ]
  return { rows, secondsPerEvent: together / size }
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('cache'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
