import { isLoose, type Phrase, splitTitle } from './split-title'

type Props = { readonly children: string }

/** A title that breaks where a careful typesetter would: after a dash, and never inside “#2 北京站”. */
export const TitleText = ({ children }: Props) => {
  const pieces = splitTitle(children).map((piece) => <Piece key={piece.text} {...piece} />)
  return isLoose(children) ? <span className="loose">{pieces}</span> : pieces
}

const Piece = ({ text, kind }: Phrase) => {
  if (kind === 'plain') return text
  if (kind === 'tail') return <span className="phrase">{text}</span>
  const space = /\s$/.exec(text)?.[0] ?? ''
  return (
    <>
      <span className="phrase">{text.trimEnd().replace(/\s+——$/, '\u00a0——')}</span>
      {space}
    </>
  )
}
