import { Fragment } from 'react'
import { splitTitle } from './split-title'

type Props = { readonly children: string }

/** A title that breaks where a careful typesetter would: after a dash, and never inside “#2 北京站”. */
export const TitleText = ({ children }: Props) =>
  splitTitle(children).map(({ text, kind }) => {
    if (kind === 'plain') return <Fragment key={text}>{text}</Fragment>
    if (kind === 'tail')
      return (
        <span key={text} className="whitespace-nowrap">
          {text}
        </span>
      )
    const space = /\s$/.exec(text)?.[0] ?? ''
    return (
      <Fragment key={text}>
        <span className="phrase">{text.trimEnd().replace(/\s+——$/, '\u00a0——')}</span>
        {space}
      </Fragment>
    )
  })
