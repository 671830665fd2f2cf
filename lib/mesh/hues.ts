import { site } from '@/config/site'
import type { EventSummary } from '@/lib/model'
import { chronological } from '@/lib/views/order'
import { remember } from '@/lib/views/remember'
import { hash } from './random'

/** Twelve hues in degrees of the OKLCH circle, as far apart to the eye as one lightness allows. */
const palette = [225, 325, 150, 12, 120, 285, 95, 258, 65, 36, 200, 175] as const

const fallback = site.hue

/** Two series whose hues are nearer than this, in degrees, would be taken for one. */
const nearest = 30

const apart = (a: number, b: number): number => Math.min(Math.abs(a - b), 360 - Math.abs(a - b))

/**
 * A hue in degrees for each name, in their order: a name keeps the hue of its hash unless one too near is taken
 * already; then it gets the free one farthest from all. Names that come later never change those before them.
 * @param chosen hues that are not for choice, by name
 */
export const huesOf = (
  names: readonly string[],
  chosen: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, number> => {
  const taken = new Map<string, number>()
  const gap = (hue: number): number => Math.min(360, ...[...taken.values()].map((other) => apart(hue, other)))
  for (const name of names) {
    const own = palette[hash(`${name}/hue`) % palette.length] ?? fallback
    const farthest = [...palette].sort((a, b) => gap(b) - gap(a))[0] ?? own
    taken.set(name, chosen[name] ?? (gap(own) >= nearest ? own : farthest))
  }
  return taken
}

/** The hue of each series by its slug, series in the order of their first event; '' stands for events without one. */
export const seriesHues: (events: readonly EventSummary[]) => ReadonlyMap<string, number> = remember((events) => {
  const names = new Map(chronological(events).map(({ series }) => [series?.slug ?? '', series?.name ?? '']))
  const first = [...names.values()].find((name) => name !== '')
  const brand = site.hasColour ? { '': site.hue, [first ?? '']: site.hue } : {}
  const hues = huesOf([...names.values()], { ...brand, ...site.seriesHues })
  return new Map([...names].map(([slug, name]) => [slug, hues.get(name) ?? fallback]))
})

/** The hue of an event's series, in degrees. */
export const hueOf = (events: readonly EventSummary[], event: Pick<EventSummary, 'series'>): number =>
  seriesHues(events).get(event.series?.slug ?? '') ?? fallback

/** A person's hue in degrees: one of 24, by name. */
export const personHue = (name: string): number => (hash(`${name}/hue`) % 24) * 15
