import { crc32, deflateSync } from 'node:zlib'

const size = 256

/** Shades of the painted map: ground, block, park, water, lane, road. */
const palette = [0xf2efe9, 0xe6e1d8, 0xcfe3c4, 0xb9d6e2, 0xffffff, 0xf9d98c]

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A number between 0 and 1 that belongs to a cell of the plane. */
const chance = (x: number, y: number): number => {
  const mixed = Math.imul(x ^ Math.imul(y, 0x27d4eb2d), 0x85ebca6b)
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32
}

/** Which shade the world has at a pixel: a made-up town that goes on across the edges of tiles. */
const shadeAt = (x: number, y: number): number => {
  const bent = x + Math.round(24 * Math.sin(y / 190))
  const river = Math.abs(y - 90 * Math.sin(x / 400) - Math.round(y / 1400) * 1400)
  if (river < 26) return 3
  if (Math.abs(bent - Math.round(bent / 512) * 512) < 7 || Math.abs(y - Math.round(y / 640) * 640) < 7) return 5
  const [column, row] = [Math.floor(bent / 128), Math.floor(y / 96)]
  if (bent - column * 128 < 7 || y - row * 96 < 5) return 4
  if (chance(column, row) < 0.12) return 2
  return chance(Math.floor(bent / 22), Math.floor(y / 19)) < 0.55 ? 1 : 0
}

/** A map tile as a palette PNG of 256 by 256 pixels; neighbours fit together. */
export const paintTile = (x: number, y: number): Buffer => {
  const rows = Buffer.alloc(size * (size + 1))
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      rows[row * (size + 1) + 1 + column] = shadeAt(x * size + column, y * size + row)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((shade) => [shade >> 16, (shade >> 8) & 255, shade & 255]))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
