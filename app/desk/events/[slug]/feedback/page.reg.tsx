import type { Metadata } from 'next'
import { deskPage } from '@/app/desk-page'
import { DeskFrame } from '@/components/registration/desk'
import { TalkJudged } from '@/components/registration/talk-judged'
import { routes } from '@/config/routes'
import { registrationWords } from '@/i18n/registration'
import { talkRatings } from '@/lib/registration/tickets'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly slug: string }> }

/** What was said about every talk. */
const DeskFeedback = ({ params }: Props) =>
  deskPage(
    params,
    (context, registering) => talkRatings(context, registering),
    (ratings, { event }) => (
      <DeskFrame title={event.title} above={routes.deskEvent(event.slug)} note={registrationWords().desk.feedback}>
        <div className="columns desk-tools">
          {ratings.map((each) => (
            <TalkJudged key={each.talk} event={event} ratings={each} />
          ))}
        </div>
      </DeskFrame>
    ),
  )

export default DeskFeedback
