import { messages } from '@/i18n'
import './lists.css'

export type FacetLink = {
  readonly name: string
  readonly href: string
  readonly count: number
  readonly chosen?: boolean
}

type Props = {
  /** None where the section says it already. */
  readonly title?: string
  readonly level?: 2 | 3
  readonly links: readonly FacetLink[]
  /** Links in sight; the others open on demand. */
  readonly most?: number
  /** On a wide screen: one for long names, four across the page. */
  readonly columns?: 1 | 2 | 4
  readonly className?: string
}

const columnsClass = { 1: 'one-column', 2: undefined, 4: 'four-columns' } as const

/** Ways to narrow or to step: links with the number of events behind each. */
export const FacetList = ({ title, level = 2, links, most = 12, columns = 2, className }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  if (links.length === 0) return null
  const shown = links.filter(({ chosen = false }, at) => at < most || chosen)
  const rest = links.filter((link) => !shown.includes(link))
  return (
    <div className={['facet', columnsClass[columns], className].filter(Boolean).join(' ')}>
      {title !== undefined && <Heading>{title}</Heading>}
      <Links links={shown} />
      {rest.length > 0 && (
        <details>
          <summary>{messages.lists.others(rest.length)}</summary>
          <Links links={rest} />
        </details>
      )}
    </div>
  )
}

const Links = ({ links }: Pick<Props, 'links'>) => (
  <ul>
    {links.map(({ name, href, count, chosen = false }) => (
      <li key={href}>
        <a href={href} aria-current={chosen ? 'true' : undefined}>
          {name} <span>{count}</span>
        </a>
      </li>
    ))}
  </ul>
)
