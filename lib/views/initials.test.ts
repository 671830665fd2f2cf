import { expect, it } from 'vitest'
import { groupByInitial, initialOf } from './initials'
import { compareNames } from './order'

it.each([
  ['敖小剑', 'A'],
  ['丁振凯', 'D'],
  ['黄国锋', 'H'],
  ['金融通', 'J'],
  ['刘超', 'L'],
  ['马若飞', 'M'],
  ['欧阳', 'O'],
  ['彭泽文', 'P'],
  ['冉玉', 'R'],
  ['王佰平', 'W'],
  ['张亮', 'Z'],
  ['曾凡松', 'Z'],
  ['单家骏', 'S'],
  ['解学士', 'X'],
  ['单于', 'C'],
  ['Élodie', 'E'],
  ['konstantinos', 'K'],
  ['3D', '#'],
  ['', '#'],
])('files %s under %s', (name, letter) => {
  expect(initialOf(name)).toBe(letter)
})

it('groups names by letter, Latin and Han together, the rest last', () => {
  const names = ['张亮', '007', 'Zed', '敖小剑', 'Abel'].map((name) => ({ name }))
  expect(groupByInitial(names).map(({ letter, list }) => [letter, list.map(({ name }) => name)])).toEqual([
    ['A', ['敖小剑', 'Abel']],
    ['Z', ['张亮', 'Zed']],
    ['#', ['007']],
  ])
})

it('sorts a surname by how it is read', () => {
  const [group] = groupByInitial(['赵化冰', '曾宇星', '张亮', '曾凡松'].map((name) => ({ name })))
  expect(group?.list.map(({ name }) => name)).toEqual(['曾凡松', '曾宇星', '张亮', '赵化冰'])
})

it('orders Chinese names by pinyin and numbers by value', () => {
  expect(['张亮', '敖小剑', '刘超', '第10期', '第9期'].sort(compareNames)).toEqual([
    '敖小剑',
    '第9期',
    '第10期',
    '刘超',
    '张亮',
  ])
})
