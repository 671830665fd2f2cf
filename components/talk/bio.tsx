import { messages } from '@/i18n'
import type { Mention } from '@/lib/model'
import { RichText } from '../ui/rich-text'

type Props = {
  readonly speakers: readonly Mention[]
  readonly language: string
}

/** What the programme says about the people of one talk; each by name where there are several. */
export const Bio = ({ speakers, language }: Props) =>
  speakers.map(({ slug, name, bio }) =>
    bio === undefined ? null : (
      <div key={slug} className="bio">
        <b>{speakers.length > 1 ? name : messages.talk.bio}</b>
        <RichText text={bio} language={language} top={4} className="bio-text" />
      </div>
    ),
  )
