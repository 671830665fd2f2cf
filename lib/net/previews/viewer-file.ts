import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What pdf.js reads beside its program: how Han characters are encoded, and faces for fonts that a file leaves out. */
const FOLDERS = ['cmaps', 'standard_fonts']

/** A day; the file changes with the program that reads it. */
const KEPT = 'public, max-age=86400, stale-while-revalidate=604800'

/**
 * Answers with a file that the PDF viewer needs; it is not read for HEAD, nor for whoever has it.
 * @param folder one of pdf.js's own
 * @param name of a file in it; undefined is returned for anything else
 */
export const viewerFile = async (request: Request, folder: string, name: string): Promise<Response | undefined> => {
  if (!FOLDERS.includes(folder) || !/^[\w-]+\.(?:bcmap|pfb|ttf)$/.test(name)) return undefined
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', 'pdfjs-dist', folder, name)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return undefined
  const etag = `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`
  const headers = {
    etag,
    'content-type': 'application/octet-stream',
    'cache-control': KEPT,
    'x-content-type-options': 'nosniff',
  }
  if (request.headers.get('if-none-match')?.includes(etag.slice(2))) return new Response(null, { status: 304, headers })
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response(new Uint8Array(await readFile(path)), { headers })
}
