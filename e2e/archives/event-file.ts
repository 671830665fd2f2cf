/** What a test event's front matter says; `undefined` leaves the key out. */
export type TestEvent = {
  readonly slug: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly body?: string
}

/** Writes front matter as JSON values, which are YAML too, so that no text needs quoting rules of its own. */
export const eventFile = ({ fields, body = '' }: TestEvent): string => {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

const DAY = 86_400_000

/** A wall time in China that lies some days and hours from a moment, with its offset. */
export const inChina = (now: Date, days: number, clock: string): string =>
  `${new Date(now.getTime() + days * DAY + 8 * 3_600_000).toISOString().slice(0, 10)}T${clock}:00+08:00`

/** A moment that lies some hours from now, as China's clocks show it. */
export const hoursFrom = (now: Date, hours: number): string =>
  `${new Date(now.getTime() + (hours + 8) * 3_600_000).toISOString().slice(0, 19)}+08:00`
