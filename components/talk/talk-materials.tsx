import { Fragment, type ReactNode } from 'react'
import { messages } from '@/i18n'
import { drawMesh } from '@/lib/mesh'
import type { Deck, Talk } from '@/lib/model'
import { playerOf } from '@/lib/views/player'
import { live } from '../browser/live'
import { Section } from '../site/section'
import { Fact } from '../ui/fact'
import { MeshDrawing } from '../ui/mesh'
import { siteOf } from '../ui/site-of'

const words = messages.talk

type RecordingProps = {
  /** Address of the recording. */
  readonly video: string
  readonly title: string
}

/** A recording as a stop of the route. It is a link; where it can be played here, a press loads it in place. */
export const Recording = ({ video, title }: RecordingProps) => {
  const player = playerOf(video)
  const host = player?.host ?? siteOf(video)
  const content = (
    <>
      <span className="mesh">
        <MeshDrawing className="mesh-band" drawing={drawMesh('', 0, { format: 'band' })} />
      </span>
      <span className="play" />
      <span className="recording-text">
        <b>{player === undefined ? words.open : words.load}</b>
        <span>{player === undefined ? words.openHint(host) : words.loadHint(host)}</span>
      </span>
    </>
  )
  return player === undefined ? (
    <a className="recording" href={video} rel="noopener noreferrer">
      {content}
    </a>
  ) : (
    <a
      className="recording"
      href={video}
      rel="noopener noreferrer"
      {...live('play', { src: player.src, title: words.frame(title) })}
    >
      {content}
    </a>
  )
}

const units = ['KB', 'MB', 'GB'] as const

/** A file size for people: `820 KB`, `4.1 MB`. */
export const sizeWords = (bytes: number): string => {
  let size = bytes / 1000
  let unit = 0
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  return `${size < 9.95 ? Math.max(0.1, Math.round(size * 10) / 10) : Math.round(size)} ${units[unit]}`
}

type DeckFactsProps = { readonly deck: Deck; readonly children?: ReactNode }

/** A deck: what kind of file, its name, where it lies, how large it is and how it may be used. */
const DeckFacts = ({ deck, children }: DeckFactsProps) => {
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
            <a className="link-out" href={source.url} rel="noopener noreferrer">
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
          <a className="link-out" href={deck.url} rel="noopener noreferrer">
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

type TalkMaterialsProps = {
  readonly talk: Talk
  /** Recording of the whole event, where the talk has none of its own. */
  readonly whole?: string | undefined
  /** Preview of the deck. */
  readonly children?: ReactNode
}

/** What is left of a talk: its deck with all that is known about it, and its recording. */
export const TalkMaterials = ({ talk: { deck, video, title }, whole, children }: TalkMaterialsProps) => {
  const recording = video ?? whole
  if (deck === undefined && recording === undefined) return null
  const { slides, recording: film, slidesAndRecording } = messages.talk
  const head = deck === undefined ? film : recording === undefined ? slides : slidesAndRecording
  return (
    <Section id="materials" title={head} className="venue">
      <div className="columns-matter" id="recording">
        {deck && <DeckFacts deck={deck}>{children}</DeckFacts>}
        {recording && <Recording video={recording} title={title} />}
      </div>
    </Section>
  )
}
