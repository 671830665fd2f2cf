import { drawMesh } from './draw'
import type { Drawing, Stop } from './drawing'
import type { Format } from './lattice'

/** A line that breaks off at one stop and goes on at another: there is no such page. */
export const drawBroken = (format: Format = 'square'): Drawing => {
  const quiet = drawMesh('adrift', 0, { format })
  const [middle, level] = [quiet.width / 2, quiet.height / 2]
  const [before, after] = [middle - (format === 'band' ? 60 : 20), middle + (format === 'band' ? 60 : 20)]
  return {
    ...quiet,
    route: [
      `M-3e3 ${level}H${before - 80}L${before - 20} ${level + 60}H${before}`,
      `M${after} ${level - 60}H${after + 20}L${after + 80} ${level}H${quiet.width}H3e3`,
    ].join(''),
    stops: [stop(before, level + 60), stop(after, level - 60)],
    idle: true,
  }
}

const stop = (x: number, y: number): Stop => ({ x, y, radius: 15, label: '', labelSize: 0 })
