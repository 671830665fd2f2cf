import { say } from '@/config/language'

/** Files of public/ by name. */
export type IconFiles = Readonly<Record<string, Uint8Array | string>>

/** An ICO file of PNG pictures (Microsoft, “The format of icon resources”; PNG within since Windows Vista). */
const icoOf = (pictures: readonly { readonly size: number; readonly png: Buffer }[]): Buffer => {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [at, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * at
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/**
 * Every icon of the site from one picture.
 * @param picture SVG or a picture of pixels; a square one fills the icons, another is set on paper
 * @param full whether the picture has its own ground and may be cut at the edge, as round icons do
 * @throws an Error in words where the picture cannot be read
 */
export const makeIcons = async (picture: Buffer, full: boolean): Promise<IconFiles> => {
  const { default: sharp } = await import('sharp')
  const paper = { r: 246, g: 246, b: 244, alpha: 1 }
  /** @param share of the icon that the picture takes */
  const draw = async (size: number, share: number, ground: typeof paper): Promise<Buffer> => {
    const inner = Math.round(size * (full ? 1 : share))
    const scaled = await sharp(picture, { density: 600 })
      .resize(inner, inner, { fit: 'contain', background: { ...ground, alpha: 0 } })
      .png()
      .toBuffer()
    return sharp({ create: { width: size, height: size, channels: 4, background: ground } })
      .composite([{ input: scaled, gravity: 'centre' }])
      .png({ compressionLevel: 9, palette: true })
      .toBuffer()
  }
  try {
    const [small, middle] = await Promise.all([
      draw(32, 1, { ...paper, alpha: 0 }),
      draw(48, 1, { ...paper, alpha: 0 }),
    ])
    return {
      'favicon.ico': icoOf([
        { size: 32, png: small },
        { size: 48, png: middle },
      ]),
      'apple-touch-icon.png': await draw(180, 0.8, paper),
      'icon-192.png': await draw(192, 0.9, paper),
      'icon-512.png': await draw(512, 0.9, paper),
      'icon-maskable-512.png': await draw(512, 0.6, paper),
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(say(`The logo cannot be read as a picture: ${reason}`, `无法读取这个 logo：${reason}`))
  }
}
