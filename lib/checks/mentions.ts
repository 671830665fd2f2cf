import type { EventFile } from '@/lib/archive/whole'

const texts = new WeakMap<EventFile, string>()

/** Letters and digits only: Dubbo-go, dubbogo and DubboGo are one word. */
export const foldTerm = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '')

/** What an event says about itself, its tags left out: title, summary, abstract, stated talks and the body. */
const ownText = (event: EventFile): string => {
  const before = texts.get(event)
  if (before !== undefined) return before
  const { data, record, text, bodyLine } = event
  const said = [
    data.title,
    data.summary,
    data.abstract,
    ...record.talks.map(({ title }) => title),
    text
      .split('\n')
      .slice(bodyLine - 1)
      .join('\n'),
  ]
  const folded = foldTerm(said.join('\n'))
  texts.set(event, folded)
  return folded
}

/** Whether an event speaks of a tag anywhere but in its tags. */
export const speaksOf = (event: EventFile, tag: string): boolean => ownText(event).includes(foldTerm(tag))
