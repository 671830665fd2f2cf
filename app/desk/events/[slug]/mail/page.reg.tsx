import type { Metadata } from 'next'
import { deskPage } from '@/app/desk-page'
import { DeskFrame } from '@/components/registration/desk'
import { MailForm } from '@/components/registration/mail-form'
import { routes } from '@/config/routes'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** A mail to all guests of an event. */
const DeskMail = ({ params }: Props) =>
  deskPage(
    params,
    async () => undefined,
    (_, { event }) => (
      <DeskFrame title={event.title} above={routes.deskEvent(event.slug)}>
        <div className="columns desk-tools">
          <MailForm event={event} />
        </div>
      </DeskFrame>
    ),
  )

export default DeskMail
