import { SingleBar } from 'cli-progress'

/** Tells how far the questions have got: a bar for people who watch, a line a venue where nobody does. */
export const startProgress = (total: number) => {
  if (!process.stderr.isTTY) {
    return {
      show: (done: number, name: string) => console.error(`${done + 1}/${total} ${name}`),
      stop: () => {},
    }
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total} {name}', stream: process.stderr, clearOnComplete: true })
  bar.start(total, 0, { name: '' })
  return {
    show: (done: number, name: string) => bar.update(done, { name }),
    stop: () => {
      bar.update(total, { name: '' })
      bar.stop()
    },
  }
}
