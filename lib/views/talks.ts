import type { EventSummary, Link, Talk } from '@/lib/model'

/** Whether somebody says something in it: openings and breaks are no talks. */
export const isTalk = (talk: Talk): boolean => talk.kind === 'talk' || talk.kind === 'roundtable'

/** Where and for whom a talk is: room, track, level and language, as written. */
export const placeOfTalk = ({ room, track, level, language }: Talk): readonly string[] =>
  [room, track, level, language].filter((fact) => fact !== undefined)

/** What an event left behind. `whole` is one address for everything, where talks have none of their own. */
export type Material = { readonly talks: number; readonly whole?: string }

type Materials = { readonly recordings: Material; readonly decks: Material }

/** Recordings and slides of an event: counted by talk, else the one link for the whole event. */
export const materialsOf = (event: EventSummary): Materials => ({
  recordings: gather(event, (talk) => talk.video, 'video'),
  decks: gather(event, (talk) => talk.deck?.url, 'slides'),
})

export type Recording = { readonly event: EventSummary; readonly talk: Talk; readonly video: string }

/** The talks with a recording of their own, the latest event first, in programme order within it. */
export const recordingsOf = (events: readonly EventSummary[]): readonly Recording[] =>
  [...events]
    .sort((a, b) => b.time.start.epoch - a.time.start.epoch)
    .flatMap((event) =>
      event.talks.flatMap((talk) => (talk.video === undefined ? [] : [{ event, talk, video: talk.video }])),
    )

const gather = (event: EventSummary, addressOf: (talk: Talk) => string | undefined, kind: Link['kind']): Material => {
  const talks = event.talks.filter((talk) => addressOf(talk) !== undefined).length
  const whole = event.links.find((link) => link.kind === kind)?.url
  return whole === undefined ? { talks } : { talks, whole }
}
