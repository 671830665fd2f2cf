import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import sharp from 'sharp'

/** What Chromium's fake camera shows; read when the camera is started. */
export const CAMERA = resolve('test-results/camera.y4m')

const [WIDTH, HEIGHT, FRAMES] = [640, 480, 10]

/** Holds a picture before the camera: ten grey frames in YUV4MPEG2. */
export const holdUp = async (picture: Buffer): Promise<void> => {
  const luma = await sharp(picture)
    .resize(WIDTH, HEIGHT, { fit: 'contain', background: '#fff' })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer()
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)])
  writeFileSync(
    CAMERA,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`),
      ...Array.from({ length: FRAMES }, () => frame),
    ]),
  )
}
