import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { type Given, talksBySame, talksLike } from '@/lib/views/talks-like'
import { Phrases } from '../ui/phrases'
import { TalkList } from './talk-list'

type Props = Given & { readonly archive: readonly EventSummary[] }

const words = messages.talk

/** Where to go from a talk: what its people said elsewhere, then what others said about the same. */
export const MoreTalks = ({ event, talk, archive }: Props) => {
  const bySame = talksBySame(archive, { event, talk })
  const [speaker, ...others] = talk.speakers
  const alone = speaker !== undefined && others.length === 0
  const known = new Set(bySame.map((given) => given.talk))
  return (
    <>
      <TalkList
        id="more"
        title={alone ? <Phrases parts={words.alsoBy(speaker.name)} /> : words.alsoByThem}
        talks={bySame.slice(0, 8)}
        archive={archive}
      />
      <TalkList
        id="topic"
        title={words.sameTopic}
        talks={talksLike(archive, { event, talk }, 6, known)}
        archive={archive}
      />
    </>
  )
}
