import { routes } from '@/config/routes'
import { live } from '../browser/live'
import '../site/lists.css'

/** The form's words come as properties: it is drawn in browsers too, which need not fetch all the others. */
export type SearchWords = { readonly label: string; readonly submit: string }

type Props = {
  readonly words: SearchWords
  readonly query: string
  /** Set apart where a page has two of them. */
  readonly id?: string
  /** Whether it answers while one types; the page has a place for the answer then. */
  readonly isLive?: boolean
}

/** The search field on the route; a plain form that any browser can send. */
export const SearchForm = ({ words, query, id = 'q', isLive = false }: Props) => (
  <search>
    <form className="search" action={routes.search()} method="get">
      <label htmlFor={id}>{words.label}</label>
      <div className="search-line">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          {...(isLive && live('search'))}
        />
        <button type="submit">
          <span className="sr-only">{words.submit}</span>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="10.5" cy="10.5" r="6.2" />
            <path d="M15 15l5.5 5.5" />
          </svg>
        </button>
      </div>
    </form>
  </search>
)
