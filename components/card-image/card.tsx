import type { ReactNode } from 'react'
import type { Drawing } from '@/lib/views/mesh'
import type { Plates } from './color'
import { MeshPlate } from './mesh-plate'

export type Size = { readonly width: number; readonly height: number }

type Props = {
  readonly size: Size
  readonly plates: Plates
  readonly drawing: Drawing
  /** Above and below the line that runs through the card at half height. */
  readonly above: ReactNode
  readonly below: ReactNode
}

/** Width of the text's column and edge of the drawing's square, in pixels. */
export const columns = { text: 570, mesh: 630, margin: 48 } as const

const line = 10

/** A share card: text on the left, the mesh on the right, one line through both. */
export const Card = ({ size, plates, drawing, above, below }: Props) => {
  const half = {
    display: 'flex',
    flexDirection: 'column',
    height: size.height / 2,
    paddingLeft: columns.margin,
  } as const
  return (
    <div
      style={{
        position: 'relative',
        display: 'flex',
        alignItems: 'center',
        width: size.width,
        height: size.height,
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
          width: columns.text,
          height: line,
          background: plates.print,
        }}
      />
      <div style={{ display: 'flex', flexDirection: 'column', width: columns.text }}>
        <div style={{ ...half, paddingTop: 36, paddingBottom: 24, justifyContent: 'space-between' }}>{above}</div>
        <div style={{ ...half, paddingTop: 36, paddingBottom: 36, justifyContent: 'space-between' }}>{below}</div>
      </div>
      <MeshPlate drawing={drawing} plates={plates} side={columns.mesh} />
    </div>
  )
}
