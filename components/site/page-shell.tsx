import type { ReactNode } from 'react'
import { messages } from '@/i18n'
import { hueStyle } from '../ui/mesh'
import { Still } from '../ui/still'
import type { Section } from './sections'

const words = messages.draft

/** Tells that a page is a draft: seen while writing and in previews, never on the site itself. */
export const DraftBanner = () => (
  <p className="draft-banner columns" role="note">
    <span>
      <b>{words.label}</b> {words.hint}
    </span>
  </p>
)

type LinkedDataProps = {
  /** The contents of script elements, already safe to stand in them. */
  readonly data: readonly string[]
}

/** What a page is about, for machines (JSON-LD). */
export const LinkedData = ({ data }: LinkedDataProps) =>
  data.map((json, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no identity but their place
    <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
  ))

type PageShellProps = {
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
export const PageShell = ({ hue, className, section, still = false, children }: PageShellProps) => (
  <main
    id="main"
    className={className === undefined ? 'tone' : `tone ${className}`}
    data-section={section}
    style={hueStyle(hue)}
  >
    {still ? <Still>{children}</Still> : children}
  </main>
)
