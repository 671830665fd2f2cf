import './lists.css'
import type { ReactNode } from 'react'
import { isLongTitle } from '../ui/title-text'

type CountsProps = { readonly counts: readonly { readonly name: string; readonly count: number }[] }

/** A few numbers, large, each with what it counts. */
export const Counts = ({ counts }: CountsProps) => (
  <dl className="counts">
    {counts.map(({ name, count }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{count}</dd>
      </div>
    ))}
  </dl>
)

type MastheadProps = {
  readonly title: string
  /** How many things the page lists. */
  readonly count?: number
  /** One line about the list; links welcome. */
  readonly children?: ReactNode
}

/** Han characters that the large size has room for on a phone. */
const roomy = 6

/** The head of a list page: what it lists, as large as a date, and how many. */
export const Masthead = ({ title, count, children }: MastheadProps) => (
  <header className="masthead columns">
    <h1 className={title.length > roomy || isLongTitle(title) ? 'long' : undefined}>
      {title}
      {count !== undefined && <span className="masthead-count"> {count}</span>}
    </h1>
    {children !== undefined && <div className="masthead-note">{children}</div>}
  </header>
)
