import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { PrintCode } from './event-poster'

it('draws every dark module of the code and no other', () => {
  const address = 'https://example.org/events/service-mesh-meetup-02'
  const path = load(renderToStaticMarkup(<PrintCode address={address} />))('path').attr('d') ?? ''
  const { data, size } = encode(address, { ecc: 'L', border: 0 })
  const drawn = data.map(() => Array<boolean>(size).fill(false))
  let [x, y] = [0, 0]
  for (const [, command, number = '0', row] of path.matchAll(/([Mmh])(-?\d+)(?: (\d+)(?:\.5)?)?/g)) {
    if (command === 'M') [x, y] = [Number(number), Number(row)]
    if (command === 'm') x += Number(number)
    if (command === 'h') for (let step = 0; step < Number(number); step++) drawn[y]?.splice(x++, 1, true)
  }
  expect(drawn).toEqual(data)
})
