import './community.css'
import { messages } from '@/i18n'
import type { Chapter, EventSummary, Partner, Venue } from '@/lib/model'
import { makersOf, rhythmYear, usualPlace, yearToDraw } from '@/lib/views/chapter'
import type { Avatars } from '@/lib/views/speakers'
import { Section } from '../site/section'
import { LocalPicture } from '../ui/monogram'
import { RichText } from '../ui/rich-text'
import { Directions } from '../venue/venue-section'
import { FindUs, MakersSection, PartnersSection } from './makers'
import { RhythmSection } from './rhythm'

const words = messages.community

type Props = {
  readonly chapter: Chapter
  /** Its events, the oldest first. */
  readonly events: readonly EventSummary[]
  readonly venues: readonly Venue[]
  readonly partners: readonly Partner[]
  readonly avatars: Avatars
  readonly known: ReadonlySet<string>
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What a chapter tells of itself: text, rhythm, people and the usual place. */
export const ChapterText = ({ chapter, events, venues, avatars, known, now }: Omit<Props, 'partners'>) => {
  const { organizers } = makersOf([chapter], [])
  const place = usualPlace(chapter, events, venues)
  const year = yearToDraw(events, now)
  return (
    <>
      {chapter.content === undefined && chapter.picture === undefined ? null : (
        <Section id="here" title={chapter.kind === 'tag' ? words.topic : words.here}>
          <div className="columns-text">
            {chapter.content === undefined ? null : <RichText text={chapter.content} />}
            {chapter.picture === undefined ? null : (
              <LocalPicture
                picture={chapter.picture}
                alt={chapter.picture.alt || words.photoOf(chapter.name)}
                sizes="(min-width: 68.75rem) 60vw, 100vw"
              />
            )}
          </div>
        </Section>
      )}
      {chapter.rhythm === undefined ? null : (
        <RhythmSection words={chapter.rhythm} year={year} months={rhythmYear(events, chapter.rhythm, now, year)} />
      )}
      <MakersSection makers={organizers} avatars={avatars} known={known} />
      {place === undefined ? null : <Directions venue={place.venue} usual={place} />}
    </>
  )
}

/** Who supports a chapter, and how to reach it. */
export const ChapterContact = ({ chapter, partners }: Pick<Props, 'chapter' | 'partners'>) => {
  const made = makersOf([chapter], partners)
  return (
    <>
      <PartnersSection partners={made.partners} />
      <FindUs channels={chapter.channels} contact={made.contact} conduct={made.conduct} />
    </>
  )
}

/** Heads the posters of what was held. */
export const ArchiveHead = ({ title }: { readonly title: string }) => (
  <div className="section columns archive-head">
    <h2>{title}</h2>
  </div>
)
