import type { ReactNode } from 'react'

type Props = { readonly name: string; readonly children: ReactNode }

/** One line of a list of facts; stands in a `dl`. */
export const Fact = ({ name, children }: Props) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
