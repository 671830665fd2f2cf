import { describe, expect, it } from 'vitest'
import { cardFont } from './font'
import { fitText, type Room } from './layout'

const { face } = cardFont()
const room: Room = { width: 522, height: 150, sizes: [50, 42, 36, 30, 24], leading: 1.2 }

describe('a title', () => {
  it('takes the largest size at which it fits', () => {
    expect(fitText('Service Mesh Meetup #2 北京站', room, face)).toEqual({
      text: 'Service Mesh Meetup #2 北京站',
      size: 50,
      lines: 2,
    })
  })

  it('of 60 Han characters is whole, only smaller', () => {
    const title = '网'.repeat(60)
    const { text, size, lines } = fitText(title, room, face)
    expect(text).toBe(title)
    expect(size).toBeLessThan(50)
    expect(lines * size * room.leading).toBeLessThanOrEqual(room.height)
  })

  it.each(['x'.repeat(300), '网格 '.repeat(150), 'Kubernetes and Istio '.repeat(15)])(
    'of 300 characters ends in an ellipsis inside its room: %s',
    (title) => {
      const { text, size, lines } = fitText(title, room, face)
      expect(title.startsWith(text.slice(0, -1))).toBe(true)
      expect(text.at(-1)).toBe('…')
      expect(size).toBe(24)
      expect(lines * size * room.leading).toBeLessThanOrEqual(room.height)
    },
  )

  it('on one line stays on one line', () => {
    const fitted = fitText(
      '张亮、吴晟、朵晓东、丁振凯、敖小剑、宋净超、徐运元、冯玮、刘超',
      { ...room, sizes: [26], lines: 1 },
      face,
    )
    expect(fitted.lines).toBe(1)
    expect(fitted.text).toMatch(/[^、]…$/)
    expect(face.width(fitted.text) * 26).toBeLessThanOrEqual(522)
  })

  it('of nothing is nothing', () => {
    expect(fitText('', room, face).text).toBe('')
  })
})
