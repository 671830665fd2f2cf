import { Fragment } from 'react'
import type { Marked } from '@/lib/search/marks'

type Props = { readonly stretches: readonly Marked[] }

/** A text with what answers the query marked in it. */
export const MarkedText = ({ stretches }: Props) =>
  stretches.map(({ text, match }, at) =>
    match ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text, in order
      <mark key={at}>{text}</mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text, in order
      <Fragment key={at}>{text}</Fragment>
    ),
  )
