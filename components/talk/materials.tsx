import { messages } from '@/i18n'
import type { Talk } from '@/lib/model'
import { siteOf } from '../ui/site-of'

type Props = { readonly talk: Pick<Talk, 'deck' | 'video'> }

/** A talk's slides and recording; nothing where there are none. */
export const Materials = ({ talk: { deck, video } }: Props) =>
  deck === undefined && video === undefined ? null : (
    <div className="materials">
      {deck === undefined ? null : (
        <a href={deck.url} rel="noopener noreferrer">
          <b className="out">{messages.talk.slides}</b>
          <small>{deck.name}</small>
        </a>
      )}
      {video === undefined ? null : (
        <a href={video} rel="noopener noreferrer">
          <b className="out">{messages.talk.recording}</b>
          <small>{siteOf(video)}</small>
        </a>
      )}
    </div>
  )
