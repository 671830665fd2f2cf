import { say } from '@/config/language'
import { atField } from '../finding'
import type { Finding, Rule } from '../rule'

const hint = (): string =>
  say('Put the file there, or mend the name; capitals count.', '请把文件放到那里，或改正文件名；大小写要一致。')

/** A partner's logo or an event's photo that is not there. */
export const missingPicture: Rule = {
  name: 'missing-picture',
  level: 'warning',
  find: ({ events, partners, pages }) => [
    ...partners.flatMap(({ file, logo, logoDark }): readonly Finding[] => {
      const page = pages.find((one) => one.file === file)
      if (page === undefined) return []
      return [
        { field: 'logo', found: logo },
        { field: 'logo_dark', found: logoDark },
      ].flatMap(({ field, found }) =>
        found === undefined && new RegExp(`^${field}:[ \\t]*\\S`, 'm').test(page.text)
          ? [
              atField(page, [field], {
                message: say('there is no such picture beside the file', '文件旁边没有这张图片'),
                hint: hint(),
              }),
            ]
          : [],
      )
    }),
    ...events.flatMap((event): readonly Finding[] => {
      const { photos } = event.data
      const found = event.record.photos?.length ?? 0
      const wanted = typeof photos === 'string' ? 1 : (photos?.length ?? 0)
      if (found >= wanted) return []
      const message =
        typeof photos === 'string'
          ? say(`there are no pictures in ${photos}`, `${photos} 里没有图片`)
          : say(
              `${wanted - found} of ${wanted} photos are not there`,
              `${wanted} 张照片中有 ${wanted - found} 张找不到`,
            )
      return [atField(event, ['photos'], { message, hint: hint() })]
    }),
  ],
}
