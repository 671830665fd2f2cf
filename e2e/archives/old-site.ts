import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

/** A made-up site of Hugo as people have them: TOML, a folder called `talk`, addresses of its own, pictures in `static`. */
const TEXTS: Readonly<Record<string, string>> = {
  'config.toml':
    'title = "灯塔夜谈"\nbaseURL = "https://old.example/"\nlanguageCode = "zh-CN"\ntimeZone = "Asia/Shanghai"\n[permalinks]\ntalk = "/evenings/:year/:slug/"\n',
  'content/talk/_index.md': '+++\ntitle = "夜谈"\n+++\n',
  'content/talk/lighthouse-01.md': `+++
title = "灯塔夜谈 一"
date = 2024-05-11T19:00:00
location = "苏州"
cover = "/img/hall.png"
authors = ["苏晚"]
+++

![会场的灯](/img/hall.png)

### 港口里的追踪

讲师：苏晚，灯塔科技

一条请求走过的路。
`,
  'content/talk/lighthouse-02.md': `+++
title = "灯塔夜谈 二"
date = 2024-06-15
+++

**时间：** 2024 年 6 月 15 日 19:30–21:00
`,
  'content/authors/su-wan/_index.md': '---\ntitle: 苏晚\nrole: 工程师\n---\n喜欢海。\n',
  'content/join.md': '---\ntitle: 加入我们\nurl: /join-us/\n---\n来就好。\n',
  'layouts/index.html': '<h1>{{ .Title }}</h1>',
}

const PICTURE = { width: 960, height: 540, channels: 3, background: '#2f6f8f' } as const

/**
 * Writes an old site and brings it into a content folder, by the commands of docs/move-from-hugo.md.
 * @param folder of the old site; it is emptied
 * @param contentDir that receives it
 */
export const moveOldSite = async (folder: string, contentDir: string): Promise<void> => {
  rmSync(folder, { recursive: true, force: true })
  const put = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, text] of Object.entries(TEXTS)) put(path, text)
  put('static/img/hall.png', await sharp({ create: PICTURE }).png().toBuffer())
  put(
    'content/authors/su-wan/avatar.png',
    await sharp({ create: { ...PICTURE, width: 320, height: 320 } })
      .png()
      .toBuffer(),
  )
  execFileSync(process.execPath, ['cli/run.mjs', 'import', folder, '--to', contentDir, '--yes'], { stdio: 'pipe' })
}
