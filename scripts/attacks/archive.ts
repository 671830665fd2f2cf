import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const EVENTS = 40

/** The middle of the map tile 16/54885/26811, which the attacks on tiles ask for. */
const POINT = {
  lat: Math.atan(Math.sinh(Math.PI * (1 - (2 * 26_811.5) / 65_536))) * (180 / Math.PI),
  lng: (54_885.5 / 65_536) * 360 - 180,
}

const event = (at: number): string => `---
title: Mesh Night #${at} 上海站
date: 2023-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}T13:00:00+08:00
location: 中国上海
venue: night-hall
authors: [安一鸣, 白若水]
tags: [mesh, night-${at % 5}]
---

### 看得见的网格 ${at}

主讲人：安一鸣

第 ${at} 次聚会的第一讲。

### 看不见的网格 ${at}

主讲人：白若水
`

/** An event that people register for, which has lived elsewhere before. */
const REGISTERING = `---
title: Mesh Night #41 上海站
date: 2031-05-05T13:00:00+08:00
date_end: 2031-05-05T17:00:00+08:00
location: 中国上海
venue: night-hall
aliases: [/2031/mesh-night, night-forty-one]
registration: { capacity: 40 }
---

### 报名的一讲

主讲人：安一鸣
`

/** The same night in another language, which stands in no list. */
const TRANSLATION = `---
title: Mesh Night #2 Shanghai
date: 2023-03-03T13:00:00+08:00
location: 中国上海
---

### The mesh that one sees

Speaker: An Yiming
`

/** A page at an address of its own. */
const PAGE = `---
title: 行为准则
url: /Code-Of-Conduct/
---

彼此尊重。
`

const VENUE = `name: 夜行会堂
address: {street: 杨浦区政学路 77 号, city: 上海, region: 上海, country: 中国}
point: {lat: ${POINT.lat.toFixed(6)}, lng: ${POINT.lng.toFixed(6)}, precision: building, source: survey, date: 2023-01-01}
`

/** Writes an archive of its own to be attacked: events with talks, cards, a venue with a map, pictures. */
export const writeAttackedArchive = async (folder: string): Promise<void> => {
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['events', 'venues', 'people', 'pages']) mkdirSync(join(folder, name), { recursive: true })
  const picture = (color: string) =>
    sharp({ create: { width: 600, height: 400, channels: 3, background: color } })
      .png()
      .toBuffer()
  for (let at = 1; at <= EVENTS; at += 1) {
    mkdirSync(join(folder, 'events', `night-${at}`))
    const isFirst = at === 1
    const body = isFirst ? `${event(at)}\n![现场](hall.png)\n` : event(at)
    writeFileSync(join(folder, 'events', `night-${at}`, 'index.md'), body)
    if (!isFirst) continue
    writeFileSync(join(folder, 'events', 'night-1', 'featured.png'), await picture('#336699'))
    writeFileSync(join(folder, 'events', 'night-1', 'hall.png'), await picture('#996633'))
  }
  writeFileSync(join(folder, 'events', 'night-41.md'), REGISTERING)
  writeFileSync(join(folder, 'events', 'night-2', 'index.en.md'), TRANSLATION)
  writeFileSync(join(folder, 'pages', 'conduct.md'), PAGE)
  writeFileSync(join(folder, 'venues', 'night-hall.yaml'), VENUE)
}
