import { say } from '@/config/language'
import { didYouMean } from '@/lib/archive/nearest-name'
import { atField } from '../finding'
import type { Rule } from '../rule'

/** What the example pages of Hugo's themes name; many an archive carries it along. */
const THEME_DECKS = ['example', 'example-slides']

/** `slides:` names a Markdown deck that is not there: the page would lead to nothing. */
export const deadDeck: Rule = {
  name: 'dead-deck',
  level: 'error',
  find: ({ events, decks }) =>
    events.flatMap((event) => {
      const { slides } = event.data
      if (slides === undefined || decks.has(slides)) return []
      return [
        {
          ...atField(event, ['slides'], {
            message: say(`there is no deck “${slides}” in the slides folder`, `slides 文件夹里没有幻灯片“${slides}”`),
            hint:
              didYouMean(slides, decks) ??
              say(
                `Add slides/${slides}.md. Slides that lie elsewhere belong in url_slides.`,
                `请添加 slides/${slides}.md；放在别处的幻灯片请写在 url_slides。`,
              ),
          }),
          ...(THEME_DECKS.includes(slides) ? { level: 'warning' as const } : {}),
        },
      ]
    }),
}
