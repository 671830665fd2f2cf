import type { EventFile } from '@/lib/archive/whole'
import type { Spot, Talk } from '@/lib/model'
import { spotOf, spotOfText } from './finding'

/**
 * Where a talk, its recording or its deck stands: in the item of a stated list, else in the body from the talk's own
 * line on.
 */
export const talkSpot = (event: EventFile, talk: Talk, key: 'title' | 'video' | 'slides' = 'title'): Spot => {
  const stated = event.data.talks.findIndex(({ title }) => title === talk.title)
  if (stated >= 0 && event.data.talks[stated]?.[key] !== undefined) return spotOf(event, ['talks', stated, key])
  const text = key === 'title' ? talk.title : key === 'video' ? talk.video : talk.deck?.url
  return spotOfText(event, text ?? talk.title, talk.line)
}
