import type { Metadata } from 'next'
import { deskPage } from '@/app/desk-page'
import { DeskFrame } from '@/components/registration/desk'
import { routes } from '@/config/routes'
import { findGuests } from '@/lib/registration/desk/guests'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** Whoever has a seat, by name, to be printed: the door works without a network and without power. */
const DeskSheet = ({ params }: Props) =>
  deskPage(
    params,
    (context, { event }) => findGuests(context, event.slug),
    (guests, { event }) => (
      <DeskFrame title={event.title} above={routes.deskEvent(event.slug)}>
        <ul className="guests guests-sheet">
          {guests
            .filter(({ state }) => state === 'seat' || state === 'held' || state === 'came')
            .map(({ id, name, number, state }) => (
              <li key={id} className="guest">
                <span className={`mark-of${state === 'came' ? ' came' : ''}`} aria-hidden="true" />
                <div>
                  <b>{name}</b>
                  <small>{number}</small>
                </div>
              </li>
            ))}
        </ul>
      </DeskFrame>
    ),
  )

export default DeskSheet
