import { say } from '@/config/language'

const SENTENCES: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => say(`There is nothing at ${path}.`, `${path} 不存在。`),
  EISDIR: (path) => say(`${path} is a folder; name a file in it.`, `${path} 是文件夹，请写其中的一个文件。`),
  ENOTDIR: (path) => say(`${path} lies in something that is no folder.`, `${path} 的上一级不是文件夹。`),
  EACCES: (path) => say(`${path} may not be read or written by you.`, `没有读写 ${path} 的权限。`),
  EPERM: (path) => say(`${path} may not be changed by you.`, `没有修改 ${path} 的权限。`),
  EROFS: (path) => say(`${path} lies where nothing can be written.`, `${path} 所在的位置不能写入。`),
  // a disk fills up while a file is open, and nobody knows its name then
  ENOSPC: () => say('There is no room left on the disk.', '磁盘已满。'),
  EDQUOT: () => say('You may not keep any more on this disk.', '磁盘配额已用完。'),
}

/** What the system says of a file, as a sentence; undefined where the error is another one. */
export const describeFileError = (error: unknown): string | undefined => {
  if (!(error instanceof Error && 'code' in error)) return undefined
  const path = 'path' in error && typeof error.path === 'string' ? error.path : say('What you named', '所写的路径')
  return SENTENCES[String(error.code)]?.(path)
}
