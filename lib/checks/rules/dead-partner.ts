import { say } from '@/config/language'
import { didYouMean } from '@/lib/archive/nearest-name'
import { slugify } from '@/lib/markdown'
import { atField } from '../finding'
import type { Rule } from '../rule'

/** `partners:` of an event or a chapter names a file that is not there. */
export const deadPartner: Rule = {
  name: 'dead-partner',
  level: 'warning',
  find: ({ events, chapters, partners, pages }) => {
    const known = new Set(partners.map(({ slug }) => slug))
    const named = [
      ...events.map((event) => ({ page: event, names: event.data.partners })),
      ...chapters.flatMap(({ file, partners: names = [] }) => {
        const page = pages.find((one) => one.file === file)
        return page === undefined ? [] : [{ page, names }]
      }),
    ]
    return named.flatMap(({ page, names }) =>
      names.flatMap((name, index) =>
        known.has(slugify(name))
          ? []
          : [
              atField(page, ['partners', index], {
                message: say(`there is no partner “${name}”`, `没有名为“${name}”的合作伙伴`),
                hint:
                  didYouMean(name, known) ??
                  say(
                    `Add partners/${name}.yaml, or take the name off.`,
                    `请添加 partners/${name}.yaml，或删去这一项。`,
                  ),
              }),
            ],
      ),
    )
  },
}
