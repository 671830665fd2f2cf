import { execFileSync } from 'node:child_process'

export type MemoryWatch = {
  /** Ends the watch. @returns megabytes: the largest single process, and the largest sum of all at one moment */
  readonly stop: () => { readonly process: number; readonly tree: number }
}

/**
 * Watches the resident memory of a process and everything it starts, five times a second.
 * Reads the process table of POSIX systems; elsewhere every figure is 0.
 */
export const watchMemory = (pid: number): MemoryWatch => {
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
