import type { EventRecord, EventSummary, Mention, Talk } from '@/lib/model'

/** Leaves out the prose: what remains of thousands of events fits into memory. */
export const summarize = ({
  body: _body,
  abstract: _abstract,
  talks,
  speakers,
  ...event
}: EventRecord): EventSummary => ({
  ...event,
  talks: talks.map(briefTalk),
  speakers: speakers.map(briefMention),
})

const briefTalk = ({ abstract: _abstract, takeaways: _takeaways, speakers, ...talk }: Talk): Talk => ({
  ...talk,
  speakers: speakers.map(briefMention),
})

const briefMention = ({ bio: _bio, ...mention }: Mention): Mention => mention
