import { startNode, type Variables } from '../run'
import { watchMemory } from './watch-memory'

export type TimedRun = { readonly seconds: number; readonly peakMb: number; readonly treeMb: number }

/**
 * Runs a node program to its end, quietly, and measures it.
 * @throws where it fails: a figure of a failed run would mean nothing
 */
export const timedRun = async (script: string, args: readonly string[], variables: Variables): Promise<TimedRun> => {
  const started = performance.now()
  const child = startNode(script, args, variables, 'ignore')
  const memory = watchMemory(child.pid ?? 0)
  const code = await new Promise<number>((resolve) => child.on('exit', (exit) => resolve(exit ?? 1)))
  const peak = memory.stop()
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with exit code ${code}.`)
  return { seconds: (performance.now() - started) / 1000, peakMb: peak.process, treeMb: peak.tree }
}
