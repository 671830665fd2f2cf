import { Presets, SingleBar } from 'cli-progress'

/** Quick work shows no bar. */
const PATIENCE = 2000

export type Progress = {
  readonly update: (done: number, total: number) => void
  /** Takes the bar away; what the command prints next begins on a clean line. */
  readonly stop: () => void
}

/** A bar on standard error for work that takes longer than two seconds; nothing where nobody watches a terminal. */
export const showProgress = (label: string): Progress => {
  const options = {
    format: `${label} {bar} {value}/{total}`,
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  }
  const bar = new SingleBar(options, Presets.shades_classic)
  const began = Date.now()
  let shown = false
  return {
    update: (done, total) => {
      if (!shown && Date.now() - began < PATIENCE) return
      if (!shown) bar.start(total, done)
      shown = true
      bar.setTotal(total)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}
