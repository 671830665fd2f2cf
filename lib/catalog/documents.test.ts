import { expect, expectTypeOf, it } from 'vitest'
import type { READERS } from '@/lib/archive/documents'
import type { EventRecord } from '@/lib/model'
import { type Documents, noDocuments, withDocument } from './documents'
import type { generatedDocuments } from './generated'

it('has the types that readers return', () => {
  type Read<K extends keyof typeof READERS> = NonNullable<ReturnType<(typeof READERS)[K]>['record']>
  expectTypeOf<ReturnType<typeof generatedDocuments>>().toEqualTypeOf<Documents>()
  expectTypeOf<Documents['event']>().toEqualTypeOf<ReadonlyMap<string, EventRecord>>()
  expectTypeOf<Documents>().toEqualTypeOf<{ readonly [K in keyof typeof READERS]: ReadonlyMap<string, Read<K>> }>()
})

it('changes one file and leaves the others', () => {
  const partner = { slug: 'a', name: 'A', file: 'partners/a.yaml', kind: 'host' } as never
  const one = withDocument(noDocuments, 'partner', 'partners/a.yaml', partner)
  expect([one.partner.get('partners/a.yaml'), noDocuments.partner.size]).toEqual([partner, 0])
  expect(withDocument(one, 'partner', 'partners/a.yaml', undefined).partner.size).toBe(0)
})
