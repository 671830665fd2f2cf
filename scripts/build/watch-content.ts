import { existsSync, type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { READERS } from '@/lib/archive/documents'
import { kindOf, loadPage } from '@/lib/archive/folder'
import { type Documents, withDocument } from '@/lib/catalog/documents'
import type { Problem } from '@/lib/model'

/** Editors save in several steps; what comes within these milliseconds is one edit. */
const STEPS = 15

/**
 * Reads files of the content folder as soon as they are saved. One that is broken stays as it was before.
 * @param contentDir absolute path
 * @param documents all as they are now
 * @param onRead told each time with all documents, and with what is wrong with the files just saved
 */
export const watchContent = (
  contentDir: string,
  documents: Documents,
  onRead: (documents: Documents, problems: readonly Problem[]) => void,
): FSWatcher => {
  const saved = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let now = documents
  const readSaved = (): void => {
    const problems: Problem[] = []
    for (const file of saved) {
      const read = readFile(contentDir, file, now)
      now = read.documents
      problems.push(...read.problems)
    }
    saved.clear()
    onRead(now, problems)
  }
  return watch(contentDir, { recursive: true }, (_, name) => {
    const file = name?.replaceAll('\\', '/')
    if (file === undefined || kindOf(file) === undefined) return
    saved.add(file)
    clearTimeout(timer)
    timer = setTimeout(readSaved, STEPS)
  })
}

const readFile = (contentDir: string, file: string, documents: Documents) => {
  const kind = kindOf(file)
  if (kind === undefined) return { documents, problems: [] }
  if (!existsSync(join(contentDir, file)))
    return { documents: withDocument(documents, kind, file, undefined), problems: [] }
  try {
    const { record, problems } = READERS[kind](loadPage(contentDir, file))
    return { documents: record === undefined ? documents : withDocument(documents, kind, file, record), problems }
  } catch {
    // gone again while it was read: the next step of the same edit tells
    return { documents, problems: [] }
  }
}
