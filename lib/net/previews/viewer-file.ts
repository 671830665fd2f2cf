import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What pdf.js reads beside its program: how Han characters are encoded, and faces for fonts that a file leaves out. */
const FOLDERS = ['cmaps', 'standard_fonts']

/** A day; the file changes with the program that reads it. */
const KEPT = 'public, max-age=86400, stale-while-revalidate=604800'

/**
 * Answers with a file that the PDF viewer needs.
 * @param folder one of pdf.js's own
 * @param name of a file in it; undefined is returned for anything else
 */
export const viewerFile = async (folder: string, name: string): Promise<Response | undefined> => {
  if (!FOLDERS.includes(folder) || !/^[\w-]+\.(?:bcmap|pfb|ttf)$/.test(name)) return undefined
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', 'pdfjs-dist', folder, name)
  const bytes = await readFile(path).catch(() => undefined)
  if (bytes === undefined) return undefined
  const headers = {
    'content-type': 'application/octet-stream',
    'cache-control': KEPT,
    'x-content-type-options': 'nosniff',
  }
  return new Response(new Uint8Array(bytes), { headers })
}
