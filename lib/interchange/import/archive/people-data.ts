import { nameOf } from './lay-out'
import { isRecord } from './matter'

type PersonData = { readonly key: string; readonly fields: Readonly<Record<string, unknown>> }

/** A list of people, a group of them by their keys, or one person. */
export const peopleIn = (data: unknown, path: string): readonly PersonData[] => {
  const keyed = (fields: PersonData['fields']): PersonData => ({
    key: String(fields.key ?? fields.id ?? fields.slug ?? fields.username ?? fields.nick ?? ''),
    fields,
  })
  if (Array.isArray(data)) return data.filter(isRecord).map(keyed)
  if (!isRecord(data)) return []
  if (typeof (data.name ?? data.title) === 'string') return [{ key: nameOf(path), fields: data }]
  const groups = Object.entries(data).filter((pair): pair is [string, PersonData['fields']] => isRecord(pair[1]))
  if (groups.length > 0) return groups.map(([key, fields]) => ({ key, fields }))
  return Object.values(data).filter(Array.isArray).flat().filter(isRecord).map(keyed)
}
