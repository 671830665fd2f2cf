import { Fragment } from 'react'

/** A piece of a title that a line should not break where another break is possible. */
type Phrase = { readonly text: string; readonly kind: 'plain' | 'phrase' | 'tail' }

/** An edition and what follows it, at the end: #2 北京站, 第 12 期成都站, Vol. 3. Short enough to stand on one line. */
const tail = /(?<=\S\s+)(?:[#＃]\s*\d+|第\s*[\d一二三四五六七八九十百]+\s*[届期]|Vol\.?\s*\d+)[^\n]{0,8}$/iu

/** Two em dashes, as Chinese titles join two parts, with whatever space is round them. */
const dash = /\s*——\s*/u

/**
 * The pieces of a title: each part that a dash joins stays together with its dash, and so does an edition with its
 * city. Joined, the pieces are the title again.
 */
export const splitTitle = (title: string): readonly Phrase[] => {
  const at = dash.exec(title)
  if (at !== null && at.index > 0) {
    const end = at.index + at[0].length
    const rest = title.slice(end)
    if (rest !== '')
      return [
        { text: title.slice(0, end), kind: 'phrase' },
        { text: rest, kind: 'phrase' },
      ]
  }
  const edition = tail.exec(title)?.index
  if (edition === undefined) return [{ text: title, kind: 'plain' }]
  return [
    { text: title.slice(0, edition), kind: 'plain' },
    { text: title.slice(edition), kind: 'tail' },
  ]
}

/** Han characters in a row that would leave half a line empty if none of them might end it. */
const stretch = /\p{Script=Han}{15}/u

/** Whether a title's lines may break anywhere; those of others break at spaces and punctuation first. */
export const isLoose = (title: string): boolean => stretch.test(title)

/**
 * Whether a title needs a smaller size.
 *
 * @param room - characters that a large title has room for; Latin letters count half
 */
export const isLongTitle = (title: string, room = 24): boolean => {
  const width = [...title].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.5 : 1), 0)
  return width > room
}

type PhrasesProps = {
  /** In their order; the space between two of them, where the language has one, stands at the end of the first. */
  readonly parts: readonly string[]
}

/** Text whose lines break between its parts, and within one only where that is longer than a line. */
export const Phrases = ({ parts }: PhrasesProps) =>
  parts.map((part) => (
    <Fragment key={part}>
      <span className="unbroken">{part.trimEnd()}</span>
      {part.endsWith(' ') && ' '}
    </Fragment>
  ))

type TitleTextProps = { readonly children: string }

/** A title that breaks where a careful typesetter would: after a dash, and never inside “#2 北京站”. */
export const TitleText = ({ children }: TitleTextProps) => {
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
