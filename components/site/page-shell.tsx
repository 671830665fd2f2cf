import type { ReactNode } from 'react'
import { hueStyle } from '../ui/hue-style'
import { Still } from '../ui/still'
import type { Section } from './sections'

type Props = {
  /** Degrees of the OKLCH circle: the series' hue, or the person's. */
  readonly hue?: number
  readonly className?: string
  /** The part of the site it belongs to, underlined in the header. */
  readonly section?: Section | 'search'
  /** Whether nothing in the page needs a script: its markup is sent once. */
  readonly still?: boolean
  readonly children: ReactNode
}

/** What a page is inside the site's header and footer: the landmark that the skip link leads to, in one tone. */
export const PageShell = ({ hue, className, section, still = false, children }: Props) => (
  <main
    id="main"
    className={className === undefined ? 'tone' : `tone ${className}`}
    data-section={section}
    style={hueStyle(hue)}
  >
    {still ? <Still>{children}</Still> : children}
  </main>
)
