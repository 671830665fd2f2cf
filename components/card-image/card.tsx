import { type Plates, platesOf } from '@/lib/mesh/color'
import type { CardContent } from './card-content'
import type { Size } from './card-size'
import { type Layout, photoGap } from './layout'
import { Picture } from './picture'
import { measures, type SetCard } from './set-card'

type Props = {
  readonly content: CardContent
  readonly words: SetCard
  readonly layout: Layout
  readonly size: Size
}

const line = 10
const column = {
  position: 'absolute',
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
} as const

/** A share card: the date or the title above the line, all else below it, the mesh or a photo beside. */
export const Card = ({ content, words, layout, size }: Props) => {
  const { scale, above, below, mesh, format } = layout
  const plates = platesOf(content.hue, content.off)
  const at = (pixels: number): number => pixels * scale
  return (
    <div
      style={{
        position: 'relative',
        display: 'flex',
        ...size,
        background: plates.ground,
        color: plates.print,
        fontFamily: 'Card',
        fontWeight: 700,
        overflow: 'hidden',
      }}
    >
      {format === 'square' && (
        <div
          style={{
            position: 'absolute',
            left: 0,
            top: (size.height - at(line)) / 2,
            width: mesh.left + (content.photo === undefined ? 1 : photoGap(layout)),
            height: at(line),
            background: plates.print,
          }}
        />
      )}
      <div style={{ ...column, ...above, paddingTop: at(measures.above), paddingBottom: at(measures.gap) }}>
        <Lead words={words} flag={content.flag} plates={plates} scale={scale} />
        <Headline content={content} words={words} />
      </div>
      <div style={{ ...column, ...below, paddingTop: at(measures.below), paddingBottom: at(measures.below) }}>
        <div style={{ display: 'flex', fontSize: words.title.size, lineHeight: measures.leading }}>
          {words.title.text}
        </div>
        <Facts words={words} scale={scale} />
      </div>
      <div style={{ position: 'absolute', display: 'flex', ...mesh }}>
        <Picture content={content} plates={plates} layout={layout} />
      </div>
    </div>
  )
}

type PartProps = { readonly words: SetCard; readonly scale: number }

const Lead = ({
  words,
  flag,
  plates,
  scale,
}: PartProps & { readonly flag: boolean | undefined; readonly plates: Plates }) => (
  <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: measures.lead * scale, lineHeight: 1.4 }}>
    <div style={{ display: 'flex' }}>{words.lead}</div>
    <div
      style={{
        display: 'flex',
        ...(flag ? { padding: `0 ${12 * scale}px`, background: plates.print, color: plates.ground } : {}),
      }}
    >
      {words.note}
    </div>
  </div>
)

const Headline = ({ content, words: { headline } }: Pick<PartProps, 'words'> & { readonly content: CardContent }) => {
  const isFigures = content.headlineKind === 'figures'
  return (
    <div
      style={{
        display: 'flex',
        fontSize: headline.size,
        lineHeight: isFigures ? 1 : measures.leading,
        whiteSpace: isFigures ? 'nowrap' : 'normal',
        ...(isFigures ? { letterSpacing: headline.size * -0.04, marginLeft: headline.size * -0.04 } : {}),
        textDecoration: content.off && isFigures ? 'line-through' : 'none',
      }}
    >
      {headline.text}
    </div>
  )
}

const Facts = ({ words: { facts }, scale }: PartProps) => (
  <div style={{ display: 'flex', flexDirection: 'column', fontSize: measures.fact * scale, lineHeight: 1.45 }}>
    {facts.map((fact) => (
      <div key={fact} style={{ display: 'flex' }}>
        {fact}
      </div>
    ))}
  </div>
)
