import { drawBroken } from '@/lib/mesh'
import { MeshPair } from '../ui/mesh-pair'
import { TitleText } from '../ui/title-text'
import './lists.css'

export type LostWords = {
  readonly title: string
  readonly heading: readonly [string, string]
  readonly sought: string
}

type Action = { readonly label: string; readonly href: string }

type Props = {
  readonly words: LostWords
  /** The address that leads nowhere, decoded; '' where it is not known. */
  readonly path: string
  readonly actions: readonly Action[]
}

/** The poster of a page that does not exist: the route breaks off and starts again elsewhere. */
export const LostPoster = ({ words, path, actions }: Props) => (
  <header className="poster lost">
    <div className="poster-above">
      <p className="poster-meta">
        <span>{words.title}</span>
      </p>
      <p className="numeral" aria-hidden="true">
        404
      </p>
    </div>
    <div className="mesh">
      <MeshPair draw={drawBroken} />
    </div>
    <div className="poster-below">
      <h1>
        {words.heading[0]}
        <span className="phrase">{words.heading[1]}</span>
      </h1>
      <p className="lost-slug">
        {path !== '' && (
          <>
            <span className="sr-only">{words.sought}</span>
            {path}
          </>
        )}
      </p>
      <p className={actions.length === 1 ? 'actions single' : 'actions'}>
        {actions.map(({ label, href }, at) => (
          <a key={href} className={at === 0 ? 'action main' : 'action'} href={href}>
            <span>
              <TitleText>{label}</TitleText>
            </span>
          </a>
        ))}
      </p>
    </div>
  </header>
)
