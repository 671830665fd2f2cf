import { encode } from 'uqr'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { daysOf } from '@/lib/model/event-time'
import { isTalk } from '@/lib/views/talks'
import { drawEvent, whereIs } from '../event/event-words'
import { clockWords, dayWords, zoneWords } from '../ui/event-date'
import { MeshPlate, type Plates, platesOf } from './card'
import { type Face, legible } from './font'
import { fitText, type Size } from './layout'

/** A poster for phones, and a sheet of paper: A3 upright at 150 dots an inch. */
export const SHEETS = {
  poster: { width: 1080, height: 1920 },
  sheet: { width: 1754, height: 2480 },
} as const satisfies Readonly<Record<string, Size>>

export type SheetKind = keyof typeof SHEETS

/** What stands on a poster or a sheet, in words. */
export type SheetContent = {
  readonly kind: SheetKind
  readonly event: EventSummary
  /** Degrees of the OKLCH circle. */
  readonly hue: number
  /** Full address of the event's page. */
  readonly address: string
  /** Whether people can register on that page, or will. */
  readonly registers: boolean
}

const words = messages.community.share

const ON_PAPER: Plates = { ground: '#ffffff', print: '#000000', stop: '#ffffff' }

type CodeProps = { readonly text: string; readonly size: number; readonly border: number; readonly color: string }

/** A QR code, dark on light whatever the ground. */
const Code = ({ text, size, border, color }: CodeProps) => {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  const inner = size - 2 * border
  return (
    <div
      style={{
        display: 'flex',
        width: size,
        height: size,
        border: `${border}px solid ${color}`,
        background: '#fbfbf9',
      }}
    >
      <svg width={inner} height={inner} viewBox={`0 0 ${modules} ${modules}`} role="presentation">
        <path d={path} fill="#0d0e12" />
      </svg>
    </div>
  )
}

type Line = { readonly text: string; readonly size: number; readonly width: number; readonly bold?: boolean }

/**
 * An event as a poster for chat apps, or as a sheet to hang up: the date as the largest thing, the mesh, the title, when
 * and where, and a code that leads to the page. The sheet is ink on white and lists the talks.
 */
export const EventSheet = ({ content, face }: { readonly content: SheetContent; readonly face: Face }) => {
  const { kind, event, hue, address, registers } = content
  const { width, height } = SHEETS[kind]
  const isSheet = kind === 'sheet'
  const plates = isSheet ? ON_PAPER : platesOf(hue, event.status === 'cancelled')
  const unit = width / 1080
  const margin = Math.round(60 * unit)
  const inner = width - 2 * margin
  const read = (text: string): string => legible(text, face)
  const setText = (text: string, room: { width: number; height: number; from: number; to: number; lines?: number }) =>
    fitText(
      read(text),
      {
        width: room.width,
        height: room.height,
        sizes: sizesBetween(room.from, room.to),
        leading: 1.12,
        ...(room.lines === undefined ? {} : { lines: room.lines }),
      },
      face,
    )
  const numeral =
    event.status === 'postponed' ? messages.date.toBeAnnounced : dayWords(daysOf(event.time).first, 'numeral')
  const figures = setText(numeral, {
    width: inner * 1.04,
    height: 420 * unit,
    from: 400 * unit,
    to: 120 * unit,
    lines: 1,
  })
  const code = Math.round((isSheet ? 250 : 312) * unit)
  const titleWidth = isSheet ? width * 0.4 : inner
  const title = setText(event.title, {
    width: titleWidth,
    height: (isSheet ? 330 : 200) * unit,
    from: (isSheet ? 62 : 84) * unit,
    to: 30 * unit,
  })
  const where = whereIs(event, false)
  const factWidth = inner - code - 40 * unit
  // who reads a poster of home keeps its time
  const isFarAway = event.time.kind === 'timed' && (event.place.kind === 'online' || event.time.zone !== site.timeZone)
  const { first } = daysOf(event.time)
  const seats = event.registration?.capacity
  const scan = registers ? words.scanToRegister : words.scan
  const lines: readonly Line[] = [
    {
      text: words.when(dayWords(first, 'yearWeekday'), clockWords(event.time), dayWords(first, 'fullWeekday')),
      size: 40,
      width: factWidth,
      bold: true,
    },
    { text: where.main, size: 40, width: factWidth, bold: true },
    { text: where.detail, size: 32, width: factWidth },
    { text: isFarAway ? zoneWords(event.time) : '', size: 32, width: factWidth },
    {
      text:
        registers && !isSheet
          ? [seats === undefined ? '' : words.seats(seats), scan].filter(Boolean).join(words.comma)
          : '',
      size: 32,
      width: factWidth,
    },
  ].filter(({ text }) => text !== '')
  const talks = isSheet ? event.talks.filter(isTalk).slice(0, 8) : []
  const clockWidth = talks.some(({ start }) => start !== undefined) ? 84 * unit : 0
  const drawing = drawEvent(event, { format: 'square' })
  const meshWidth = (isSheet ? 640 : 860) * unit
  const meshTop = (isSheet ? 430 : 460) * unit
  const routeTop = meshTop + meshWidth / 2
  const route = 20 * unit
  const scale = isSheet ? 0.62 : 1
  return (
    <div
      style={{
        position: 'relative',
        display: 'flex',
        width,
        height,
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
          top: routeTop - route / 2,
          width: width - meshWidth + 2,
          height: route,
          background: plates.print,
        }}
      />
      <div style={{ position: 'absolute', display: 'flex', left: width - meshWidth, top: meshTop }}>
        <MeshPlate
          drawing={{ ...drawing, stops: drawing.stops.map((stop) => ({ ...stop, label: read(stop.label) })) }}
          plates={plates}
          width={meshWidth}
          strokes={(route / 10) * 1}
        />
      </div>
      <div
        style={{
          position: 'absolute',
          left: margin,
          top: margin,
          width: inner,
          display: 'flex',
          justifyContent: 'space-between',
          fontSize: 36 * unit * (isSheet ? 0.7 : 1),
        }}
      >
        <div style={{ display: 'flex' }}>
          {read(event.series === undefined || event.series.name === site.name ? '' : event.series.name)}
        </div>
        <div style={{ display: 'flex' }}>{read(site.name)}</div>
      </div>
      <div
        style={{
          position: 'absolute',
          left: margin - figures.size * 0.04,
          top: margin + 60 * unit,
          display: 'flex',
          fontSize: figures.size,
          lineHeight: 1,
          letterSpacing: figures.size * -0.04,
          whiteSpace: 'nowrap',
          textDecoration: event.status === 'cancelled' ? 'line-through' : 'none',
        }}
      >
        {figures.text}
      </div>
      <div
        style={{
          position: 'absolute',
          left: margin,
          top: isSheet ? routeTop + 40 * unit : 1330 * unit,
          width: titleWidth,
          display: 'flex',
          fontSize: title.size,
          lineHeight: 1.12,
        }}
      >
        {title.text}
      </div>
      <div
        style={{
          position: 'absolute',
          left: margin,
          bottom: margin,
          width: inner,
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'flex-end',
          ...(isSheet ? { borderTop: `${4 * unit}px solid ${plates.print}`, paddingTop: 30 * unit } : {}),
        }}
      >
        <div style={{ display: 'flex', flexDirection: 'column', width: factWidth }}>
          {lines.map(({ text, size, width: room, bold }) => {
            const set = setText(text, {
              width: room,
              height: size * unit * 2.4,
              from: size * unit * scale,
              to: 16 * unit,
              lines: 2,
            })
            return (
              <div
                key={text}
                style={{ display: 'flex', fontSize: set.size, lineHeight: 1.35, opacity: bold === true ? 1 : 0.85 }}
              >
                {set.text}
              </div>
            )
          })}
          {talks.map((talk) => (
            <div
              key={talk.slug}
              style={{ display: 'flex', marginTop: 10 * unit, fontSize: 21 * unit, lineHeight: 1.3, width: factWidth }}
            >
              {clockWidth === 0 ? null : (
                <div style={{ display: 'flex', width: clockWidth }}>{talk.start?.clock ?? ''}</div>
              )}
              <div style={{ display: 'flex', width: factWidth - clockWidth - 200 * unit, paddingRight: 12 * unit }}>
                {
                  setText(talk.title, {
                    width: factWidth - clockWidth - 216 * unit,
                    height: 60 * unit,
                    from: 21 * unit,
                    to: 21 * unit,
                    lines: 2,
                  }).text
                }
              </div>
              <div style={{ display: 'flex', width: 200 * unit }}>
                {
                  setText(talk.speakers.map(({ name }) => name).join(messages.lists.and), {
                    width: 196 * unit,
                    height: 60 * unit,
                    from: 21 * unit,
                    to: 15 * unit,
                    lines: 2,
                  }).text
                }
              </div>
            </div>
          ))}
        </div>
        <div style={{ display: 'flex', flexDirection: 'column', width: code }}>
          <Code text={address} size={code} border={Math.round(11 * unit * (isSheet ? 0.8 : 1))} color={plates.print} />
          {isSheet ? (
            <div style={{ display: 'flex', marginTop: 8 * unit, fontSize: 20 * unit }}>{read(scan)}</div>
          ) : null}
        </div>
      </div>
    </div>
  )
}

const sizesBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: 24 }, (_, step) => Math.round(from * (to / from) ** (step / 23)))
