import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { buttonWithoutLink } from './button-without-link'

const check = (body: string) =>
  found(buttonWithoutLink, { 'events/a.md': eventText("url_slides: https://example.org\nurl_video: ''", body) })

describe('button-without-link', () => {
  it('finds the button that is missing, not the one that is there', () =>
    expect(check('感谢参加。点击页面上方的幻灯片和视频按钮查看资料。')).toEqual(['events/a.md:7:6 url_video']))

  it.each(['点击幻灯片按钮下载。', '视频稍后上传。点击幻灯片按钮下载。', '介绍视频播放按钮组件的设计。'])(
    'accepts %s',
    (body) => expect(check(body)).toEqual([]),
  )
})
