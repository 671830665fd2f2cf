import { expect, it } from 'vitest'
import { renamedTalks, type TalkFacts } from './renamed-talks'

const talk = (title: string, speakers: readonly string[] = [], start?: string): TalkFacts => ({
  slug: title,
  title,
  speakers,
  ...(start === undefined ? {} : { start }),
})

it('leads a corrected title to its talk, with people and without', () => {
  expect(renamedTalks([talk('Istio 入门与实践')], [talk('Istio 入门与实战')])).toEqual([
    { from: 'Istio 入门与实践', to: 'Istio 入门与实战' },
  ])
  expect(renamedTalks([talk('A first look', ['lin'])], [talk('Meshes at night', ['lin'])])).toEqual([
    { from: 'A first look', to: 'Meshes at night' },
  ])
})

it('leads nothing to a talk that took the place of another', () => {
  expect(renamedTalks([talk('Tracing at scale', ['lin'])], [talk('Cooking for ten', ['maja'])])).toEqual([])
  expect(renamedTalks([talk('Tracing at scale', [], '14:00')], [talk('Cooking for ten', [], '14:00')])).toEqual([])
})

it('tells two talks of one person apart by their titles', () =>
  expect(
    renamedTalks(
      [talk('Tracing at scale', ['lin']), talk('Meshes at night', ['lin'])],
      [talk('Meshes by night', ['lin']), talk('Tracing at full scale', ['lin'])],
    ),
  ).toEqual([
    { from: 'Tracing at scale', to: 'Tracing at full scale' },
    { from: 'Meshes at night', to: 'Meshes by night' },
  ]))

it('leaves talks alone that kept their titles, wherever they stand now', () =>
  expect(renamedTalks([talk('A'), talk('B')], [talk('B'), talk('C'), talk('A')])).toEqual([]))
