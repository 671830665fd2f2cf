import { judgeFile, listAllFiles, loadPage } from '../folder'
import type { Archive } from './archive'
import { gatherArchive } from './gather'

/**
 * Reads a content folder whole.
 * @param contentDir absolute path; a missing folder is an empty archive
 * @param onRead called after each file with the number of files read and of all that will be
 */
export const readArchive = (contentDir: string, onRead?: (done: number, total: number) => void): Archive =>
  gatherArchive(
    {
      files: listAllFiles(contentDir),
      load: (file) => loadPage(contentDir, file),
      judge: (file) => judgeFile(contentDir, file),
    },
    onRead,
  )
