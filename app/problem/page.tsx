import type { Metadata } from 'next'
import { PageShell } from '@/components/site/page-shell'
import { messages } from '@/i18n'

const { title, text, retry } = messages.problem

export const metadata: Metadata = { title, robots: { index: false } }

/** Stands in for a page that could not be made (server/answers.ts); the site's header and footer are around it. */
const Problem = () => (
  <PageShell still>
    <div className="section columns gap-y-3">
      <h1 className="text-2xl">{title}</h1>
      <p>{text}</p>
      <p className="actions actions-single">
        {/* the path that was asked for */}
        <a className="action action-main" href="?">
          {retry}
        </a>
      </p>
    </div>
  </PageShell>
)

export default Problem
