import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { deadPartner } from './dead-partner'
import { missingAltText } from './missing-alt-text'
import { missingPicture } from './missing-picture'

describe('partners', () => {
  it('must be there, whoever names them', () =>
    expect(
      found(deadPartner, {
        'events/a.md': eventText('partners: [ring-lab, ring-lap]'),
        'cities/b.md': '---\ntitle: 深圳\npartners:\n  - square\n---\n',
        'partners/ring-lab.yaml': 'name: 圆环\n',
      }),
    ).toEqual(['cities/b.md:4:5 partners.0', 'events/a.md:2:22 partners.1']))

  it('have the logos that they name, and words for them', () => {
    const texts = { 'partners/a.yaml': 'name: 甲\nlogo: a.svg\n', 'partners/b.yaml': 'name: 乙\n' }
    expect(found(missingPicture, texts)).toEqual(['partners/a.yaml:2:7 logo'])
  })
})

it('tells of photos that are not there', () =>
  expect(
    found(missingPicture, { 'events/a.md': eventText('photos: photos/none'), 'events/b.md': eventText('photos: []') }),
  ).toEqual(['events/a.md:2:9 photos']))

it('asks for words in place of a logo', () => {
  const logo = { src: '/media/partners/a.svg', width: 10, height: 10 }
  const partners = [{ slug: 'a', name: '甲', logo, file: 'partners/a.yaml' }]
  expect(found(missingAltText, { 'partners/a.yaml': 'name: 甲\nlogo: a.svg\n' }, { partners })).toEqual([
    'partners/a.yaml:2:7 logo',
  ])
})
