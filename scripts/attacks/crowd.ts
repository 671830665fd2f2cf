import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PICTURE_QUALITY, PICTURE_WIDTHS } from '@/config/pictures'
import { type Attack, cpuOf, residentMb, send } from './context'

/** Texts that have to be made and packed before they are kept. */
const TEXTS = [
  '/data/events.schema.json',
  '/recordings/feed.json',
  '/embed/series/Mesh%20Night',
  '/venues',
  '/sitemaps/1.xml',
]

const PICTURES = ['/media/events/night-1/featured.png', '/media/events/night-1/hall.png'].flatMap((picture) =>
  PICTURE_WIDTHS.map((width) => `/_next/image?url=${encodeURIComponent(picture)}&w=${width}&q=${PICTURE_QUALITY}`),
)

const FORMATS = ['image/avif,image/webp', 'image/webp', 'image/png']

const filesIn = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    : 0

/**
 * A crowd asks for what is not kept yet, texts and pictures together; many leave at once. Each is made once, nobody waits
 * for those who have left, and as much stays on disk as there is.
 */
export const coldCrowd: Attack = async ({ port, pid, distDir }) => {
  const before = residentMb(pid)
  const used = cpuOf(pid)
  const asked: Promise<{ readonly status: number }>[] = []
  for (let round = 0; round < 40; round += 1) {
    for (const path of TEXTS) asked.push(send(port, path, { headers: { 'Accept-Encoding': 'br' }, patience: 60_000 }))
    for (const path of PICTURES) {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nAccept: ${FORMATS[round % 3]}\r\n\r\n`, () =>
          setTimeout(() => socket.destroy(), 20),
        ),
      )
      socket.on('error', () => undefined)
    }
  }
  const page = await send(port, '/events/night-2', { headers: { 'Accept-Encoding': 'br' }, patience: 60_000 })
  // what the server did meanwhile; how long that takes is the machine's matter, and others are at work on it
  const waited = (cpuOf(pid) - used) / 1000
  const statuses = new Set((await Promise.all(asked)).map(({ status }) => status))
  const seconds = (cpuOf(pid) - used) / 1000
  const pictures: number[] = []
  for (const path of PICTURES) pictures.push((await send(port, path, { headers: { Accept: FORMATS[0] ?? '' } })).status)
  await wait(1500)
  const after = residentMb(pid)
  const images = filesIn(join(distDir, 'cache', 'images'))
  const most = PICTURES.length * FORMATS.length
  return {
    measured: `${asked.length} visitors of ${TEXTS.length} new texts and ${PICTURES.length * 40} of pictures who leave: ${seconds.toFixed(1)} s CPU, a page after ${waited.toFixed(1)} of them, ${before.toFixed(0)} → ${after.toFixed(0)} MB, ${images} pictures on disk`,
    faults: [
      ...([...statuses].every((status) => status === 200 || status === 404)
        ? []
        : [`answers ${[...statuses].join(', ')}`]),
      ...(page.status === 200 && waited < 3 ? [] : [`a page: ${page.status} after ${waited} s CPU`]),
      ...(pictures.every((status) => status === 200) ? [] : [`pictures: ${[...new Set(pictures)].join(', ')}`]),
      ...(images > most ? [`${images} pictures on disk, of ${most}`] : []),
      ...(after > before + 250 ? ['memory grows with a crowd'] : []),
    ],
  }
}

/** However often and however it is asked for, no more is kept than there is. */
export const keptSpellings: Attack = async ({ port, distDir }) => {
  const spell = (text: string): string =>
    [...text]
      .map((letter) =>
        /[a-z]/i.test(letter) && Math.random() < 0.5
          ? Math.random() < 0.5
            ? letter.toUpperCase()
            : `%${letter.charCodeAt(0).toString(16)}`
          : letter === '/' && Math.random() < 0.2
            ? '%2F'
            : letter,
      )
      .join('')
  const paths = [
    ...['/Code-Of-Conduct', '/icon.svg', '/data/events.json', '/embed/events/night-1', '/events/night-1'],
    ...['/cities/%E4%B8%8A%E6%B5%B7', '/media/events/night-1/hall.png', '/desk', '/tickets/nope', '/embed/nope'],
  ]
  for (const path of paths) await send(port, path)
  await wait(3000)
  const folder = join(distDir, 'kept')
  const before = filesIn(folder)
  for (let at = 0; at < 1500; at += 1) await send(port, `/${spell((paths[at % paths.length] ?? '/').slice(1))}`)
  await wait(3000)
  const after = filesIn(folder)
  return {
    measured: `1,500 spellings of ${paths.length} addresses: ${before} → ${after} answers on disk`,
    faults: after > before + 5 ? ['the disk fills with spellings'] : [],
  }
}
