import type { OwnShortcodes } from '@/lib/markdown'

/** Names of the elements that a slide's own settings and its speaker's notes become before they are taken out. */
export const SETTINGS = 'slide-settings'
export const NOTES = 'speaker-notes'

/** `speaker_note`, `fragment` and `slide`: what Hugo's decks have on top of other pages. */
export const deckShortcodes: OwnShortcodes = ({ name, named, positional }) => {
  if (name === 'speaker_note') return { hName: NOTES, hProperties: {} }
  if (name === 'fragment') return { hName: 'div', hProperties: { className: ['fragment'] } }
  return name === 'slide' ? { hName: SETTINGS, hProperties: { ...named, class: positional[0] } } : undefined
}
