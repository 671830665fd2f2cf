import type { ReactNode } from 'react'
import type { EventEntry } from '@/lib/search/entries'
import type { NearPage } from '@/lib/views/near-pages'
import { FoundRow } from '../search/found-row'

/** A page that may have been meant, with what its row shows. */
export type Candidate = NearPage & {
  readonly href: string
  readonly title: string
  /** What it is, or where and who. */
  readonly detail: string
  readonly event?: Pick<EventEntry, 'slug' | 'date' | 'day' | 'hue'> & { readonly stops: number }
}

type Props = { readonly page: Candidate; readonly slug: ReactNode }

/** A page in the list of near addresses. */
export const NearRow = ({ page: { href, title, detail, event }, slug }: Props) =>
  event === undefined ? (
    <li className="row tone of-person">
      <p className="title">
        <a href={href}>{title}</a>
      </p>
      <p className="detail">{slug}</p>
      <p className="detail">{detail}</p>
    </li>
  ) : (
    <FoundRow event={event} stops={event.stops} href={href} title={title} detail={slug} more={detail} />
  )
