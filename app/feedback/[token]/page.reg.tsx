import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame } from '@/components/registration/desk'
import { TalkJudged } from '@/components/registration/talk-judged'
import { TicketAway } from '@/components/registration/ticket'
import { PageShell } from '@/components/site/page-shell'
import { slugFrom } from '@/config/routes'
import { findEvent } from '@/lib/catalog'
import { withRegistration } from '@/lib/registration/serving'
import { loadTalkFeedback } from '@/lib/registration/tickets'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly token: string }> }

/** What was said about one talk, for its speaker. */
const TalkFeedback = async ({ params }: Props) => {
  const token = slugFrom((await params).token)
  const loaded = await withRegistration((context, now) => loadTalkFeedback(context, token, now))
  if (loaded === undefined) return <TicketAway />
  const found = loaded.value
  const event = found && (await findEvent(found.slug))
  if (found === undefined || event === undefined) notFound()
  return (
    <PageShell className="desk" still>
      <DeskFrame title={event.title}>
        <div className="columns desk-tools">
          <TalkJudged event={event} ratings={found.ratings} />
        </div>
      </DeskFrame>
    </PageShell>
  )
}

export default TalkFeedback
