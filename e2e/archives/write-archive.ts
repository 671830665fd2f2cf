import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { deckEvent, deckFiles } from './decks'
import { eventFile } from './event-file'
import { hostileEvents } from './hostile'
import { ownPages, photos } from './own-pages'
import { stateEvents } from './states'

const AUTHOR = `---
title: 安一鸣
aliases: [一鸣]
role: 平台工程师
organizations:
  - name: 网格之夜
    url: https://example.org
bio: 关心流量去了哪里。
social:
  - {icon: github, icon_pack: fab, link: https://github.com/example}
---
`

/**
 * Writes an archive in Hugo's layout into an empty folder: every state an event can be in, a picture beside a page,
 * a profile with an avatar.
 * @param now the moment from which upcoming, running and past are dated
 */
export const writeArchive = async (folder: string, now: Date): Promise<void> => {
  rmSync(folder, { recursive: true, force: true })
  for (const event of [...stateEvents(now), ...hostileEvents(now), deckEvent])
    put(folder, `event/${event.slug}/index.md`, eventFile(event))
  for (const [path, text] of Object.entries({ ...deckFiles, ...ownPages })) put(folder, path, text)
  for (const [name, [width, height]] of Object.entries(photos))
    put(folder, `photos/spring/${name}.jpg`, await picture(width, height, '#5c6b3c'))
  put(folder, 'event/_index.md', '---\ntitle: 活动\n---\n')
  put(folder, 'authors/an-yiming/_index.md', AUTHOR)
  put(folder, 'event/mesh-night-03/featured.jpg', await picture(1600, 900, '#c8643c'))
  put(folder, 'authors/an-yiming/avatar.png', await picture(320, 320, '#3c64c8'))
}

const put = (folder: string, path: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const picture = (width: number, height: number, background: string): Promise<Buffer> => {
  const mark = Buffer.from(
    `<svg width="${width}" height="${height}"><circle cx="80%" cy="40%" r="20%" fill="#fff8"/></svg>`,
  )
  const image = sharp({ create: { width, height, channels: 3, background } }).composite([{ input: mark }])
  return width > 500 ? image.jpeg().toBuffer() : image.png().toBuffer()
}
