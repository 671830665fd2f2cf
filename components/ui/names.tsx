import { Fragment } from 'react'
import { messages } from '@/i18n'

type Props = {
  readonly names: readonly string[]
  /** So many are shown; that there are more is said. */
  readonly most?: number
}

const { and, andOthers } = messages.lists

/** Names in a row. A line breaks between two of them, within one only where it is longer than the line. */
export const Names = ({ names, most = names.length }: Props) => {
  const shown = names.slice(0, most)
  return shown.map((name, at) => (
    <Fragment key={name}>
      <span className="unbroken">
        {name}
        {at < shown.length - 1 ? and.trimEnd() : names.length > most && andOthers}
      </span>
      {at < shown.length - 1 && and.endsWith(' ') && ' '}
    </Fragment>
  ))
}
