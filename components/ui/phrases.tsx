import { Fragment } from 'react'

type Props = {
  /** In their order; the space between two of them, where the language has one, stands at the end of the first. */
  readonly parts: readonly string[]
}

/** Text whose lines break between its parts, and within one only where that is longer than a line. */
export const Phrases = ({ parts }: Props) =>
  parts.map((part) => (
    <Fragment key={part}>
      <span className="unbroken">{part.trimEnd()}</span>
      {part.endsWith(' ') && ' '}
    </Fragment>
  ))
