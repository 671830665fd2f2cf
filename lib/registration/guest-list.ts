import type { Context, Registering } from './context'
import { listGuests } from './store/guests'
import { spacedNumber } from './store/numbers'

/** What spreadsheets run as a formula where a cell begins with it (CWE-1236), whatever stands before that is not seen. */
const FORMULA = /(^|[;\t\n])(?=[\s\p{Cf}"']*[=+\-@|%＝＋－＠])/gu

/**
 * A cell of a spreadsheet: quoted, and never a formula. Where lists are parted by semicolons, as in half of Europe, a
 * program that is not told otherwise takes our marks for letters, and begins a cell behind each semicolon and line.
 */
export const cell = (value: string): string =>
  `"${value.replace(/\r\n?/g, '\n').replace(FORMULA, "$1'").replaceAll('"', '""')}"`

/**
 * Everybody of an event as CSV (RFC 4180), with a byte order mark, without which spreadsheets take Chinese for something
 * else. The first column of every row says by when the file has to be deleted.
 */
export const guestListCsv = async (context: Context, { event, policy, terms }: Registering): Promise<string> => {
  const guests = await listGuests(context.engine, event.slug)
  const answers = guests.map((guest): Readonly<Record<string, unknown>> => {
    const kept: unknown = JSON.parse(guest.answers)
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  })
  const asks = [
    ...new Set([...policy.questions.map(({ ask }) => ask), ...answers.flatMap((each) => Object.keys(each))]),
  ]
  const moment = (at: number | null): string => (at === null ? '' : new Date(at).toISOString())
  const deleteBy = new Date(terms.deleteAt).toISOString().slice(0, 10)
  const head = [
    'delete by',
    'ticket',
    'state',
    'name',
    'mail',
    'registered',
    'confirmed',
    'came',
    'at the door',
    ...asks,
  ]
  const rows = guests.map((guest, index) => [
    deleteBy,
    spacedNumber(guest.id),
    guest.came_at === null ? guest.state : 'came',
    guest.name,
    guest.mail ?? '',
    moment(guest.created_at),
    moment(guest.confirmed_at),
    moment(guest.came_at),
    guest.at_door === 1 ? 'yes' : '',
    ...asks.map((ask) => (Object.hasOwn(answers[index] ?? {}, ask) ? String(answers[index]?.[ask]) : '')),
  ])
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
