import { Fragment, type ReactNode } from 'react'
import { messages } from '@/i18n'
import type { Deck } from '@/lib/model'
import { Fact } from '../ui/fact'
import { siteOf } from '../ui/site-of'
import { sizeWords } from './size-words'

type Props = { readonly deck: Deck; readonly children?: ReactNode }

const words = messages.talk

/** A deck: what kind of file, its name, where it lies, how large it is and how it may be used. */
export const DeckFacts = ({ deck, children }: Props) => {
  const { source, name: file } = deck
  return (
    <div className="venue-type">
      <p className="coordinates-large">{kindOf(file)}</p>
      <p className="file-name">
        <Breakable text={file} />
      </p>
      <dl className="facts">
        <Fact name={words.folder}>
          {source === undefined ? (
            siteOf(deck.url)
          ) : (
            <a className="out" href={source.url} rel="noopener noreferrer">
              <Breakable text={source.name} />
            </a>
          )}
          {source !== undefined && source.folder !== '' && (
            <span className="block-line text-muted">
              <Breakable text={source.folder} />
            </span>
          )}
        </Fact>
        {deck.size !== undefined && <Fact name={words.size}>{sizeWords(deck.size)}</Fact>}
        {deck.licence !== undefined && <Fact name={words.licence}>{deck.licence}</Fact>}
      </dl>
      <ul className="map-links">
        <li>
          <a className="out" href={deck.url} rel="noopener noreferrer">
            {words.openFile}
          </a>
        </li>
        {children}
      </ul>
    </div>
  )
}

/** PDF, PPTX: the file's ending; where it has none that says something, the word for slides. */
const kindOf = (file: string): string => /\.([a-z0-9]{2,4})$/i.exec(file)?.[1]?.toUpperCase() ?? words.slides

/** File names may break after a hyphen, a dot or a slash. */
const Breakable = ({ text }: { readonly text: string }) =>
  text.split(/(?<=[-_./])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name, in order
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ))
