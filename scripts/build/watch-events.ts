import { type FSWatcher, watch } from 'node:fs'
import { type EventReading, readEvent } from '@/lib/archive/event'
import { kindOf, loadPage } from '@/lib/archive/folder'
import type { EventRecord, Problem } from '@/lib/model'

/** Editors save in several steps; what comes within these milliseconds is one edit. */
const STEPS = 15

/**
 * Reads event files as soon as they are saved. Contentlayer follows: it reads every file of the folder again, which
 * takes a second where there are a thousand.
 * @param contentDir absolute path
 * @param onRead told each time with everything read so far, by path, where a file that is broken or gone is left out, and
 *   with what is wrong with the files just saved
 */
export const watchEvents = (
  contentDir: string,
  onRead: (events: ReadonlyMap<string, EventRecord>, problems: readonly Problem[]) => void,
): FSWatcher => {
  const events = new Map<string, EventRecord>()
  const saved = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const read = (): void => {
    const problems: Problem[] = []
    for (const file of saved) {
      const reading = tryToRead(contentDir, file)
      if (reading?.record === undefined) events.delete(file)
      else events.set(file, reading.record)
      problems.push(...(reading?.problems ?? []))
    }
    saved.clear()
    onRead(events, problems)
  }
  return watch(contentDir, { recursive: true }, (_, name) => {
    const file = name?.replaceAll('\\', '/')
    if (file === undefined || kindOf(file) !== 'event') return
    saved.add(file)
    clearTimeout(timer)
    timer = setTimeout(read, STEPS)
  })
}

/** Nothing of a file that is gone again. */
const tryToRead = (contentDir: string, file: string): EventReading | undefined => {
  try {
    return readEvent(loadPage(contentDir, file))
  } catch {
    return undefined
  }
}
