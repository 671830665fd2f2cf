'use client'

import { problemWords } from '@/i18n/problem'

type Props = { readonly reset: () => void }

/** What a visitor sees where a page fails; the site's header and footer still stand around it. */
const ErrorPage = ({ reset }: Props) => (
  <main id="main" className="section columns gap-y-3">
    <h1 className="text-2xl">{problemWords.title}</h1>
    <p>{problemWords.text}</p>
    <p className="actions single">
      <button type="button" className="action main" onClick={reset}>
        {problemWords.retry}
      </button>
    </p>
  </main>
)

export default ErrorPage
