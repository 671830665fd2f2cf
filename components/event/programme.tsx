import { talkNumbers } from '@/lib/mesh'
import type { Block, EventRecord, RichText as Text, WallTime } from '@/lib/model'
import type { Avatars } from '@/lib/views/avatars'
import { TalkItem } from '../talk/talk-item'
import { RichText } from '../ui/rich-text'

type Props = {
  readonly event: EventRecord
  readonly avatars: Avatars
}

/** The body in its written order: talks along the rail, and whatever is no talk where it stood. */
export const Programme = ({ event, avatars }: Props) => {
  const { before, along, after } = arrange(event.body)
  const numbers = talkNumbers(event.talks)
  const { time } = event
  return (
    <>
      {before.map((text) => (
        <RichText key={text.html} text={text} language={event.language} className="prose rest" />
      ))}
      {along.length === 0 ? null : (
        <>
          {time.kind === 'timed' ? <RailEnd at={time.start} /> : null}
          <ol className="programme">
            {along.map((block) => {
              if (block.kind === 'rest')
                return (
                  <li key={block.content.html} className="talk-rest">
                    <RichText text={block.content} language={event.language} />
                  </li>
                )
              const talk = event.talks.find(({ slug }) => slug === block.slug)
              return talk === undefined ? null : (
                <TalkItem key={talk.slug} event={event} talk={talk} number={numbers.get(talk.slug)} avatars={avatars} />
              )
            })}
          </ol>
          {time.kind === 'timed' && time.end !== undefined && time.end.epoch > time.start.epoch ? (
            <RailEnd at={time.end} />
          ) : null}
        </>
      )}
      {after.map((text) => (
        <RichText key={text.html} text={text} language={event.language} className="prose rest" />
      ))}
    </>
  )
}

const RailEnd = ({ at }: { readonly at: WallTime }) => (
  <p className="rail-end">
    <time dateTime={at.iso}>{at.clock}</time>
  </p>
)

/** What comes before the first talk, from the first to the last, and after it. */
const arrange = (body: readonly Block[]) => {
  const first = body.findIndex(({ kind }) => kind === 'talk')
  const last = body.findLastIndex(({ kind }) => kind === 'talk')
  const restOf = (blocks: readonly Block[]): readonly Text[] =>
    blocks.flatMap((block) => (block.kind === 'rest' ? [block.content] : []))
  if (first < 0) return { before: restOf(body), along: [], after: [] }
  return {
    before: restOf(body.slice(0, first)),
    along: body.slice(first, last + 1),
    after: restOf(body.slice(last + 1)),
  }
}
