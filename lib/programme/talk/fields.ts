import type { LabelRole } from '../lex/label'

/**
 * Where the reading of a talk stands. `open`: its people may still be named; then `people`, `bio`, `abstract` or `takeaways`
 * take what follows; `closed`: a rule has ended the talk, and what follows stays where it stands.
 */
export type Field = 'open' | 'people' | 'bio' | 'abstract' | 'takeaways' | 'closed'

/** What a label's content is read as. Labels that are not here say something about the event. */
export const FIELD_OF: Readonly<
  Partial<
    Record<
      LabelRole,
      | 'people'
      | 'role'
      | 'title'
      | 'time'
      | 'video'
      | 'slides'
      | 'room'
      | 'track'
      | 'level'
      | 'language'
      | 'tags'
      | 'prose'
    >
  >
> = {
  speaker: 'people',
  host: 'people',
  guest: 'people',
  company: 'role',
  post: 'role',
  title: 'title',
  talk: 'title',
  time: 'time',
  date: 'time',
  video: 'video',
  slides: 'slides',
  room: 'room',
  place: 'room',
  track: 'track',
  level: 'level',
  language: 'language',
  tags: 'tags',
  bio: 'prose',
  intro: 'prose',
  abstract: 'prose',
  takeaways: 'prose',
  audience: 'prose',
}
