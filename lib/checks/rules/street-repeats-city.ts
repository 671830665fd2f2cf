import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { streetOf } from '@/lib/places/address'
import { atField, editAt } from '../finding'
import type { Finding, Rule } from '../rule'

/** A street that begins with the region and city which the address names anyway. 大连星海假日酒店 is a hotel's name. */
export const streetRepeatsCity: Rule = {
  name: 'street-repeats-city',
  level: 'warning',
  find: ({ events }) => events.flatMap(judge),
}

const judge = (event: EventFile): readonly Finding[] => {
  const { street, city, region, country } = event.data.address ?? {}
  if (street === undefined) return []
  const bare = withoutTown(
    streetOf({
      street,
      ...(city !== undefined && { city }),
      ...(region !== undefined && { region }),
      ...(country !== undefined && { country }),
    }) ?? street,
    [city, region, country],
  )
  if (bare === street) return []
  const path = ['address', 'street']
  return [
    atField(event, path, {
      message: say(`“${street}” repeats the city of the address`, `“${street}”重复了地址里的城市`),
      hint: say(`“${bare}” is enough.`, `写“${bare}”就够了。`),
      edits: street.startsWith(bare) ? [] : editAt(event, path, street, bare),
    }),
  ]
}

/** `1 Main Street, 10115 Berlin, Germany`: the tail says what city and country say. */
const withoutTown = (street: string, names: readonly (string | undefined)[]): string => {
  const parts = street.split(/\s*,\s*/)
  const said = names.flatMap((name) => (name === undefined ? [] : [name.trim().toLowerCase()]))
  while (parts.length > 1 && said.includes((parts.at(-1) ?? '').replace(/^\d{4,6}\s+/, '').toLowerCase())) parts.pop()
  return parts.join(', ')
}
