import type { ReactNode } from 'react'

type Props = {
  /** Fragment of the section; its heading gets the same with `-h`. */
  readonly id: string
  readonly title: ReactNode
  readonly hint?: ReactNode
  /** The head stays in sight while its matter scrolls by. */
  readonly stays?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** A part of a page: its head in the first columns, its matter from the third. */
export const Section = ({ id, title, hint, stays = false, className, children }: Props) => (
  <section
    id={id}
    className={className === undefined ? 'section columns' : `section columns ${className}`}
    aria-labelledby={`${id}-h`}
  >
    <div className={stays ? 'section-head columns-stays' : 'section-head'}>
      <h2 id={`${id}-h`}>{title}</h2>
      {hint}
    </div>
    {children}
  </section>
)
