import { routes } from '@/config/routes'
import type { Mention } from '@/lib/model'

type Props = { readonly speakers: readonly Mention[] }

/** Who gives a talk, large, each with their post below; several in a smaller size. */
export const TalkSpeakers = ({ speakers }: Props) => (
  <div>
    {speakers.map(({ slug, name, alias, role }) => (
      <div key={slug} className="subject-person">
        <p className={speakers.length > 1 ? 'subject-name several' : 'subject-name'}>
          <a href={routes.speaker(slug)}>{name}</a>
        </p>
        {role === undefined && alias === undefined ? null : (
          <p className="poster-when">{[alias, role].filter(Boolean).join(' · ')}</p>
        )}
      </div>
    ))}
  </div>
)
