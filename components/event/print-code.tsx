import { encode } from 'uqr'
import { messages } from '@/i18n'

type Props = {
  /** Full address of the page. */
  readonly address: string
}

/** A QR code that leads from the printed programme back to the page. Screens don't show it. */
export const PrintCode = ({ address }: Props) => {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  return (
    <svg
      className="qr print-only"
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={messages.event.scan}
    >
      <path d={data.map(rowPath).join('')} />
    </svg>
  )
}

/** The dark modules of one row, neighbours as one rectangle. */
const rowPath = (row: readonly boolean[], y: number): string => {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const end = row.indexOf(false, x)
    const width = (end < 0 ? row.length : end) - x
    path += `M${x} ${y}h${width}v1h-${width}z`
    x += width
  }
  return path
}
