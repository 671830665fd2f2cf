import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AnswersForm } from '@/components/registration/answers-form'
import { PageShell } from '@/components/site/page-shell'
import { slugFrom } from '@/config/routes'
import { NAME } from '@/lib/registration/fields'
import { withRegistration } from '@/lib/registration/serving'
import { findHeld, valuesIn } from '@/lib/registration/tickets'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { readonly params: Promise<{ readonly token: string }> }

/** Name and answers, to be changed. */
const Answers = async ({ params }: Props) => {
  const token = slugFrom((await params).token)
  const held = (await withRegistration((context, now) => findHeld(context, token, now)))?.value
  if (held === undefined) notFound()
  const { event, policy } = held.registering
  const shown = held.twin ?? held.guest
  const values = { [NAME]: [shown.name], ...valuesIn(shown.answers, policy) }
  return (
    <PageShell section="events" still>
      <AnswersForm event={event} token={token} view={{ values, errors: [] }} />
    </PageShell>
  )
}

export default Answers
