import type { ReactNode } from 'react'
import { messages } from '@/i18n'
import type { Talk } from '@/lib/model'
import { Section } from '../site/section'
import { DeckFacts } from './deck-facts'
import { Recording } from './recording'

type Props = {
  readonly talk: Talk
  /** Recording of the whole event, where the talk has none of its own. */
  readonly whole?: string | undefined
  /** Preview of the deck. */
  readonly children?: ReactNode
}

/** What is left of a talk: its deck with all that is known about it, and its recording. */
export const TalkMaterials = ({ talk: { deck, video, title }, whole, children }: Props) => {
  const recording = video ?? whole
  if (deck === undefined && recording === undefined) return null
  const { slides, recording: film, slidesAndRecording } = messages.talk
  const head = deck === undefined ? film : recording === undefined ? slides : slidesAndRecording
  return (
    <Section id="materials" title={head} className="venue">
      <div className="matter" id="recording">
        {deck && <DeckFacts deck={deck}>{children}</DeckFacts>}
        {recording && <Recording video={recording} title={title} />}
      </div>
    </Section>
  )
}
