import { Presets, SingleBar } from 'cli-progress'

const PATIENCE = 2000

/**
 * A progress bar on standard error for work that takes longer than two seconds; nobody sees one where the work is
 * quicker or the output goes to a file.
 * @param label what is being counted
 */
export const startProgress = (
  label: string,
): { readonly update: (done: number, total: number) => void; readonly stop: () => void } => {
  const began = Date.now()
  let bar: SingleBar | undefined
  return {
    update: (done, total) => {
      if (!process.stderr.isTTY || Date.now() - began < PATIENCE) return
      if (bar === undefined) {
        bar = new SingleBar(
          { format: `${label} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, hideCursor: true },
          Presets.shades_classic,
        )
        bar.start(total, done)
      }
      bar.update(done)
    },
    stop: () => bar?.stop(),
  }
}
