import { describe, expect, it } from 'vitest'
import { playerOf } from './player'

describe('playerOf', () => {
  it.each([
    ['https://www.bilibili.com/video/BV1Xq4y197Su', 'bvid=BV1Xq4y197Su&autoplay=0'],
    ['https://www.bilibili.com/video/BV1Xq4y197Su/?p=3&spm_id_from=333', 'bvid=BV1Xq4y197Su&p=3&autoplay=0'],
    ['http://m.bilibili.com/video/av170001', 'aid=170001&autoplay=0'],
  ])('plays %s on bilibili', (address, query) => {
    expect(playerOf(address)).toEqual({
      src: `https://player.bilibili.com/player.html?${query}&danmaku=0`,
      host: 'bilibili.com',
    })
  })

  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1', ''],
    ['https://youtu.be/dQw4w9WgXcQ?t=42s', '&start=42'],
    ['https://youtube.com/live/dQw4w9WgXcQ', ''],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', ''],
  ])('plays %s on YouTube, without cookies', (address, start) => {
    expect(playerOf(address)?.src).toBe(`https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=0${start}`)
  })

  it.each([
    'https://space.bilibili.com/123456',
    'https://space.bilibili.com/123456/channel/seriesdetail?sid=1',
    'https://www.bilibili.com/list/123?bvid=BV1Xq4y197Su',
    'https://www.youtube.com/playlist?list=PL1',
    'https://www.youtube.com/@someone',
    'http://www.itdks.com/eventlist/detail/2455',
    'https://www.bilibili.com.evil.example/video/BV1Xq4y197Su',
    'https://evil.example/?u=https://www.bilibili.com/video/BV1Xq4y197Su',
    'https://www.bilibili.com@evil.example/video/BV1Xq4y197Su',
    'https://www.bilibili.com/video/BV1Xq4y197Su"onload=alert(1)',
    'https://www.youtube.com/watch?v="><script>',
    'javascript:alert(1)//www.youtube.com/watch?v=dQw4w9WgXcQ',
    'not an address',
    '',
  ])('leaves %s a link', (address) => {
    expect(playerOf(address)).toBeUndefined()
  })
})
