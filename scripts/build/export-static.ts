import { existsSync, readdirSync, statSync } from 'node:fs'
import { env } from '@/config/env'
import { plural, say } from '@/config/language'
import { ICONS, routes } from '@/config/routes'
import { freePort } from '../free-port'
import { bins, startNode } from '../run'
import { untilAnswers } from '../serve-build'
import { writeStaticSite } from './static-site'

/** Where nothing links to: what machines look for. */
const SEEDS = [
  routes.home(),
  routes.sitemap(),
  routes.robots(),
  routes.llms(),
  routes.search(),
  routes.about(),
  ICONS.favicon,
  ICONS.touch,
]

/** Why a folder cannot be filled, as a sentence; undefined where it is empty or not there. @param folder as it was written */
export const whyNotFill = (folder: string): string | undefined => {
  if (!existsSync(folder)) return undefined
  if (!statSync(folder).isDirectory())
    return say(`${folder} is a file. Name a folder.`, `${folder} 是文件，请写一个目录。`)
  if (readdirSync(folder).length === 0) return undefined
  return say(
    `${folder} is not empty: name a new folder, or empty it.`,
    `${folder} 不是空的：请换一个文件夹，或先清空。`,
  )
}

/**
 * Serves the finished build for a moment and writes it into a folder as files.
 * @param folder absolute; judged by `whyNotFill`
 * @returns an exit code
 */
export const exportStatic = async (folder: string): Promise<number> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const server = startNode(bins.next(), ['start', '--port', String(port), '--hostname', '127.0.0.1'], {}, 'ignore')
  const gone = new Promise<void>((resolve) => server.on('exit', () => resolve()))
  try {
    await untilAnswers(origin)
    const { files, bytes, missing, needsServer } = await writeStaticSite(origin, env.siteUrl(), SEEDS, folder)
    for (const [path, status] of missing) console.error(`${status} ${path}`)
    const size = `${(bytes / 1e6).toFixed(1)} MB`
    console.log(
      say(
        `Wrote ${plural(files, 'file')}, ${size}, to ${folder}. Only a server answers: ${needsServer.join('; ')}`,
        `已写入 ${files} 个文件（${size}）到 ${folder}。只有服务器能回答的：${needsServer.join('；')}`,
      ),
    )
    return 0
  } finally {
    server.kill('SIGTERM')
    await gone
  }
}
