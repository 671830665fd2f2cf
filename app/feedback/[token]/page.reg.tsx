import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageShell } from '@/components/site/page-shell'
import { slugFrom } from '@/config/routes'
import { withRegistration } from '@/lib/registration/serving'
import { loadTalkFeedback } from '@/lib/registration/tickets'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly token: string }> }

/** What was said about one talk, for its speaker. */
const TalkFeedback = async ({ params }: Props) => {
  const token = slugFrom((await params).token)
  const found = (await withRegistration((context, now) => loadTalkFeedback(context, token, now)))?.value
  if (found === undefined) notFound()
  return (
    <PageShell still>
      <h1>{found.ratings.talk}</h1>
      <p>{found.ratings.counts.join(' ')}</p>
      {found.ratings.words.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </PageShell>
  )
}

export default TalkFeedback
