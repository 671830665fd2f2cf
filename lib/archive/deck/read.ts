import { closest } from 'fastest-levenshtein'
import { say } from '@/config/language'
import { parseMarkdown } from '@/lib/markdown'
import type { Problem, SlideDeck } from '@/lib/model'
import { assetBaseOf, eventSlugOf } from '../event/read'
import { type Locator, readFrontMatter, splitSource } from '../front-matter'
import { type DeckFrontMatter, deckFrontMatter, REVEAL_OPTIONS, THEMES } from './front-matter'
import { deckShortcodes, splitSlides } from './split-slides'

export type DeckReading = { readonly record: SlideDeck | undefined; readonly problems: readonly Problem[] }

/** Reads a deck of content/slides: one slide between every two thematic breaks. */
export const readDeck = (source: { readonly file: string; readonly text: string }): DeckReading => {
  const { body, bodyLine, ...matter } = splitSource(source.text)
  const front = readFrontMatter(matter, source.file, { schema: deckFrontMatter, vital: [] })
  if (front.data === undefined) return { record: undefined, problems: front.problems }
  const { data } = front
  const slug = eventSlugOf(source.file, data.slug)
  const origin = { file: source.file, firstLine: bodyLine, field: 'body' }
  const { root, problems } = parseMarkdown(body, origin, deckShortcodes)
  const record: SlideDeck = {
    slug,
    title: data.title ?? slug,
    ...(data.summary === undefined ? {} : { summary: data.summary }),
    tone: THEMES[data.slides?.theme ?? 'black'] ?? 'dark',
    options: optionsOf(data),
    slides: splitSlides(root, { assetBase: assetBaseOf(source.file) }),
    draft: data.draft ?? false,
    file: source.file,
  }
  return { record, problems: [...front.problems, ...judgeDeck(data, source.file, front.locate), ...problems] }
}

const optionsOf = ({ slides }: DeckFrontMatter): SlideDeck['options'] =>
  Object.fromEntries(
    Object.entries(slides?.reveal_options ?? {}).flatMap(([name, value]) =>
      REVEAL_OPTIONS.includes(name) && isPlain(value) ? [[name, value]] : [],
    ),
  )

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'boolean' || typeof value === 'number' || (typeof value === 'string' && value.length <= 40)

const judgeDeck = ({ slides }: DeckFrontMatter, file: string, locate: Locator): readonly Problem[] => {
  const warn = (path: readonly string[], message: string, hint: string): Problem => ({
    file,
    field: path.join('.'),
    level: 'warning',
    rule: 'deck-setting',
    message,
    hint,
    ...locate(path, true),
  })
  const themes = Object.keys(THEMES)
  const theme = slides?.theme
  const unknown = Object.keys(slides?.reveal_options ?? {}).filter((name) => !REVEAL_OPTIONS.includes(name))
  return [
    ...(theme === undefined || themes.includes(theme)
      ? []
      : [
          warn(
            ['slides', 'theme'],
            say(`“${theme}” is not a theme of decks`, `“${theme}”不是幻灯片的主题`),
            say(`Did you mean “${closest(theme, themes)}”?`, `是不是想写“${closest(theme, themes)}”？`),
          ),
        ]),
    ...unknown.map((name) =>
      warn(
        ['slides', 'reveal_options', name],
        say(`“${name}” is not an option that decks may set`, `“${name}”不是可以设置的选项`),
        say(
          `It is left out. Known are: ${REVEAL_OPTIONS.join(', ')}.`,
          `已忽略。可以设置：${REVEAL_OPTIONS.join('、')}。`,
        ),
      ),
    ),
  ]
}
