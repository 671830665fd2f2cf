import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { SearchIndex } from '@/lib/search/entries'
import type { SearchView } from '@/lib/search/search'
import { Breadcrumbs } from '../site/breadcrumbs'
import { StartingPoints } from '../site/facet-list'
import { FirstPoster } from '../site/none-yet'
import { PageShell } from '../site/page-shell'
import { answer } from './answer'
import { SearchForm } from './search-form'

type Props = {
  readonly index: SearchIndex
  /** Empty before anything has been asked. */
  readonly query: string
  readonly view?: SearchView
  readonly archive: readonly EventSummary[]
}

const words = messages.search

/** The search form, and the answer where something was asked. */
export const SearchPage = ({ index, query, view = {}, archive }: Props) => {
  const elsewhere = archive.length > 0 && <StartingPoints archive={archive} label={words.try} />
  const { heading, said, shown } = answer(index, query, view, elsewhere)
  return (
    <PageShell section="search">
      <Breadcrumbs trail={[]} here={words.title} />
      <h1 className="sr-only">{heading}</h1>
      <SearchForm words={{ label: words.label, submit: words.submit }} query={query} isLive />
      <p id="search-said" className="sr-only" role="status">
        {said}
      </p>
      <div id="search-found">{shown}</div>
      {archive.length === 0 && (
        <div className="mt-4">
          <FirstPoster />
        </div>
      )}
    </PageShell>
  )
}
