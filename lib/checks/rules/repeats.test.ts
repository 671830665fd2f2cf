import { expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { repeats } from './repeats'

const check = (written: string) =>
  found(repeats, { 'events/a.md': eventText(`date: 2027-02-18T19:00:00+00:00\nrepeats:\n${written}`) })

it('wants a rhythm that can be counted', () => {
  expect(check('  every: now and then')).toEqual([expect.stringContaining('repeats.every')])
  expect(check('  every: third Thursday')).toEqual([])
})

it('wants days that the rhythm names', () => {
  expect(check('  every: third Thursday\n  except: [2027-03-18, 2027-03-19]')).toEqual([
    expect.stringContaining('repeats.except'),
  ])
  expect(check("  every: third Thursday\n  moved: {'2027-05-21': '2027-05-27'}")).toEqual([
    expect.stringContaining('repeats.moved'),
  ])
  expect(check("  every: third Thursday\n  except: [2027-03-18]\n  moved: {'2027-05-20': '2027-05-27'}")).toEqual([])
})
