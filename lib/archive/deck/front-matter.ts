import { z } from 'zod'
import { eventFrontMatter } from '../event/schema'
import { objectOf, text } from '../front-matter/values'

/** Themes that Hugo's decks name, and whether each prints light on dark. The site shows all of them in its own look. */
export const THEMES: Readonly<Record<string, 'light' | 'dark'>> = {
  black: 'dark',
  league: 'dark',
  night: 'dark',
  blood: 'dark',
  moon: 'dark',
  dracula: 'dark',
  white: 'light',
  beige: 'light',
  sky: 'light',
  serif: 'light',
  simple: 'light',
  solarized: 'light',
}

/** What an organizer may set of reveal.js; anything that could load or run something is not among it. */
export const REVEAL_OPTIONS = [
  'autoSlide',
  'backgroundTransition',
  'center',
  'controls',
  'fragments',
  'height',
  'loop',
  'margin',
  'mouseWheel',
  'navigationMode',
  'overview',
  'progress',
  'rtl',
  'slideNumber',
  'touch',
  'transition',
  'transitionSpeed',
  'width',
]

/** A deck shares Hugo's page fields with events; `slides` tells how it is presented, and nothing is required. */
export const deckFrontMatter = eventFrontMatter.extend({
  title: text,
  slides: objectOf({
    theme: text,
    highlight_style: text,
    highlight: z.unknown().optional(),
    diagram: z.unknown().optional(),
    reveal_options: z.record(z.string(), z.unknown()).nullish(),
  }),
})

export type DeckFrontMatter = z.output<typeof deckFrontMatter>
