import { tzOffset } from '@date-fns/tz'

const DAY = 86_400_000

/**
 * The offset that a wall clock has in a zone, as `±HH:MM`. Of two at the end of summer time, the first; a time that
 * a zone skips in spring gets the offset from before.
 * @param wall `YYYY-MM-DDTHH:MM:SS`
 * @param zone name of the IANA database
 */
export const offsetAt = (zone: string, wall: string): string => {
  const asUtc = Date.parse(`${wall}Z`)
  const [before, after] = [-DAY, DAY].map((days) => tzOffset(zone, new Date(asUtc + days)))
  const minutes =
    [before, after].find((one = 0) => tzOffset(zone, new Date(asUtc - one * 60_000)) === one) ?? before ?? 0
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}

/** The wall clock of a zone at an instant, `YYYY-MM-DDTHH:MM:SS`. */
export const wallAt = (zone: string, epoch: number): string =>
  new Date(epoch + tzOffset(zone, new Date(epoch)) * 60_000).toISOString().slice(0, 19)
