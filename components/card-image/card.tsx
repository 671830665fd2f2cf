import type { CardContent } from './card-content'
import { columns, type Size } from './card-size'
import { type Plates, platesOf } from './color'
import { MeshPlate } from './mesh-plate'
import { measures, type SetCard } from './set-card'

type Props = {
  readonly content: CardContent
  readonly words: SetCard
  readonly size: Size
}

const line = 10
const column = { display: 'flex', flexDirection: 'column', justifyContent: 'space-between' } as const

/** A share card: words on the left, the mesh on the right, one line through both at half height. */
export const Card = ({ content, words, size }: Props) => {
  const plates = platesOf(content.hue, content.off)
  const half = { ...column, height: size.height / 2, paddingLeft: columns.margin }
  return (
    <div
      style={{
        position: 'relative',
        display: 'flex',
        alignItems: 'center',
        ...size,
        background: plates.ground,
        color: plates.print,
        fontFamily: 'Card',
        fontWeight: 700,
        overflow: 'hidden',
      }}
    >
      <div
        style={{
          position: 'absolute',
          left: 0,
          top: (size.height - line) / 2,
          width: columns.text + 1,
          height: line,
          background: plates.print,
        }}
      />
      <div style={{ display: 'flex', flexDirection: 'column', width: columns.text }}>
        <div style={{ ...half, paddingTop: measures.above, paddingBottom: measures.gap }}>
          <Lead words={words} flag={content.flag} plates={plates} />
          <Headline content={content} words={words} />
        </div>
        <div style={{ ...half, paddingTop: measures.below, paddingBottom: measures.below }}>
          <Title words={words} />
          <Facts words={words} />
        </div>
      </div>
      <MeshPlate drawing={content.drawing} plates={plates} side={columns.mesh} />
    </div>
  )
}

type PartProps = { readonly words: SetCard }

const Lead = ({ words, flag, plates }: PartProps & { readonly flag: boolean | undefined; readonly plates: Plates }) => (
  <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: measures.lead, lineHeight: 1.4 }}>
    <div style={{ display: 'flex' }}>{words.lead}</div>
    <div
      style={{
        display: 'flex',
        ...(flag ? { padding: '0 12px', background: plates.print, color: plates.ground } : {}),
      }}
    >
      {words.note}
    </div>
  </div>
)

const Headline = ({ content, words: { headline } }: PartProps & { readonly content: CardContent }) => (
  <div
    style={{
      display: 'flex',
      fontSize: headline.size,
      lineHeight: content.headlineKind === 'figures' ? 1 : measures.leading,
      letterSpacing: content.headlineKind === 'figures' ? -headline.size * 0.03 : 0,
      textDecoration: content.off && content.headlineKind === 'figures' ? 'line-through' : 'none',
    }}
  >
    {headline.text}
  </div>
)

const Title = ({ words: { title } }: PartProps) => (
  <div style={{ display: 'flex', fontSize: title.size, lineHeight: measures.leading }}>{title.text}</div>
)

const Facts = ({ words: { facts } }: PartProps) => (
  <div style={{ display: 'flex', flexDirection: 'column', fontSize: measures.fact, lineHeight: 1.45 }}>
    {facts.map((fact) => (
      <div key={fact} style={{ display: 'flex' }}>
        {fact}
      </div>
    ))}
  </div>
)
