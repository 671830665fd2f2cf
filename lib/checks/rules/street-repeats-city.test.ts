import { describe, expect, it } from 'vitest'
import { applyRules } from '../check-archive'
import { contextOf, eventText } from '../context-of'
import { streetRepeatsCity } from './street-repeats-city'

const check = (street: string, rest: string) =>
  applyRules(
    [streetRepeatsCity],
    contextOf({ 'events/a.md': eventText(`address:\n  street: ${street}\n${rest.replace(/^/gm, '  ')}`) }),
  )

const guangzhou = 'city: 广州\nregion: 广东\ncountry: 中国'

describe('street-repeats-city', () => {
  it.each([
    ['广州市天河区体育东路 116 号财富广场东塔 35 楼', '天河区体育东路 116 号财富广场东塔 35 楼'],
    ['广东省广州市天河区林和东路 285 号', '天河区林和东路 285 号'],
    ['中国广东省广州市天河区林和东路 285 号', '天河区林和东路 285 号'],
    ['广州天河区林和东路 285 号', '天河区林和东路 285 号'],
  ])('finds %s and can mend it', (street, bare) =>
    expect(check(street, guangzhou)).toMatchObject([
      { line: 3, column: 11, field: 'address.street', edits: [{ before: street, after: bare }] },
    ]),
  )

  it.each(['天河区天河北路 886 号广州 (国际) 科技成果转化天河基地', '广州塔', '广州图书馆 1 号报告厅'])(
    'leaves %s alone',
    (street) => expect(check(street, guangzhou)).toEqual([]),
  )

  it('reads the Western order, and leaves that to the author', () => {
    expect(check('"Invalidenstraße 1, 10115 Berlin, Germany"', 'city: Berlin\ncountry: Germany')).toMatchObject([
      { hint: expect.stringContaining('Invalidenstraße 1'), field: 'address.street' },
    ])
    expect(check('Berlin Congress Center, Alexanderstraße 11', 'city: Berlin')).toEqual([])
  })
})
