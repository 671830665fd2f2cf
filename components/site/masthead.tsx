import type { ReactNode } from 'react'
import { isLongTitle } from '../ui/split-title'
import './lists.css'

type Props = {
  readonly title: string
  /** How many things the page lists. */
  readonly count?: number
  /** One line about the list; links welcome. */
  readonly children?: ReactNode
}

/** Han characters that the large size has room for on a phone. */
const roomy = 6

/** The head of a list page: what it lists, as large as a date, and how many. */
export const Masthead = ({ title, count, children }: Props) => (
  <header className="masthead columns">
    <h1 className={title.length > roomy || isLongTitle(title) ? 'long' : undefined}>
      {title}
      {count !== undefined && <span className="masthead-count"> {count}</span>}
    </h1>
    {children !== undefined && <div className="masthead-note">{children}</div>}
  </header>
)
