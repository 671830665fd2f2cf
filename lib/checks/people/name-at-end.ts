import type { EventFile } from '@/lib/archive/whole'
import type { Talk } from '@/lib/model'
import { isLikelyName } from '@/lib/programme'

/**
 * The name that stands at the end of a title, as in `开场，郭旭东`, and was read as a part of it: in lists `authors`
 * decides what is a name. Only where other talks of the event have speakers.
 */
export const nameAtEnd = ({ record }: EventFile, { title, speakers }: Talk): string | undefined => {
  if (speakers.length > 0 || record.talks.every((talk) => talk.speakers.length === 0)) return undefined
  const name = /(?:[，,、]|——|\s[-–—]\s)\s*(\p{Script=Han}{2,4})\s*$/u.exec(title)?.[1]
  return name !== undefined && isLikelyName(name) ? name : undefined
}
