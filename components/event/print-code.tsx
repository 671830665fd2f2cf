import { encode } from 'uqr'
import { messages } from '@/i18n'

type Props = {
  /** Full address of the page. */
  readonly address: string
}

/** A QR code that leads from the printed programme back to the page. Screens don't show it. */
export const PrintCode = ({ address }: Props) => {
  const { data, size } = encode(address, { ecc: 'L', border: 0 })
  return (
    <svg
      className="qr print-only"
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={messages.event.scan}
    >
      <path d={data.map(rowPath).join('')} stroke="#000" />
    </svg>
  )
}

/** The dark modules of one row as strokes through their middle: runs of dark, gaps of light. */
const rowPath = (row: readonly boolean[], y: number): string => {
  let path = ''
  let end = 0
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const light = row.indexOf(false, x)
    const width = (light < 0 ? row.length : light) - x
    path += `${path === '' ? `M${x} ${y}.5` : `m${x - end} 0`}h${width}`
    end = x + width
    x = end
  }
  return path
}
