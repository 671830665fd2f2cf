import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import type { Image } from '@/lib/model'
import type { CardContent } from './card-content'

/** What the renderer of cards can decode. */
const decodable: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg' }

/** Bytes and pixels; a larger picture would cost more than a card is worth. */
const largest = 8_000_000
const mostPixels = 40_000_000

/**
 * A header image for a card's drawing; undefined where there is none, or none that could be drawn, and the mesh stays.
 * @param folder where the site's public files lie
 */
export const readPhoto = async (
  image: Image | undefined,
  // The comment keeps the bundler from tracing every public file into the server.
  folder = join(/* turbopackIgnore: true */ process.cwd(), 'public'),
): Promise<CardContent['photo']> => {
  if (image === undefined || !image.src.startsWith('/media/') || image.src.includes('..')) return undefined
  const data = await readFile(join(folder, decodeURIComponent(image.src))).catch(() => undefined)
  if (data === undefined || data.length > largest) return undefined
  const inside = lookInto(data)
  const type = decodable[inside?.type ?? '']
  if (inside === undefined || type === undefined || inside.pixels > mostPixels) return undefined
  return { src: `data:${type};base64,${data.toString('base64')}`, ...image.focus, orientation: inside.orientation }
}

/** By what is in it: its name may say something else. */
const lookInto = (
  data: Uint8Array,
): { readonly type: string; readonly pixels: number; readonly orientation: number } | undefined => {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(data)
    return { type, pixels: width * height, orientation }
  } catch {
    return undefined
  }
}
