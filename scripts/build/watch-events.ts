import { type FSWatcher, watch } from 'node:fs'
import { readEvent } from '@/lib/content/event'
import { kindOf, loadPage } from '@/lib/content/folder'
import type { EventRecord } from '@/lib/records'

/** Editors save in several steps; what comes within these milliseconds is one edit. */
const STEPS = 15

/**
 * Reads event files as soon as they are saved. Contentlayer follows: it reads every file of the folder again, which
 * takes a second where there are a thousand.
 * @param contentDir absolute path
 * @param onRead told each time with everything read so far, by path; a file that is broken or gone is left out
 */
export const watchEvents = (
  contentDir: string,
  onRead: (events: ReadonlyMap<string, EventRecord>) => void,
): FSWatcher => {
  const events = new Map<string, EventRecord>()
  const saved = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const read = (): void => {
    for (const file of saved) {
      const record = tryToRead(contentDir, file)
      if (record === undefined) events.delete(file)
      else events.set(file, record)
    }
    saved.clear()
    onRead(events)
  }
  return watch(contentDir, { recursive: true }, (_, name) => {
    const file = name?.replaceAll('\\', '/')
    if (file === undefined || kindOf(file) !== 'event') return
    saved.add(file)
    clearTimeout(timer)
    timer = setTimeout(read, STEPS)
  })
}

/** What Contentlayer will say about a broken file need not be said twice. */
const tryToRead = (contentDir: string, file: string): EventRecord | undefined => {
  try {
    return readEvent(loadPage(contentDir, file)).record
  } catch {
    return undefined
  }
}
