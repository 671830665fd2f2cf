import { z } from 'zod'
import { say } from '@/config/language'
import { renderMarkdown, slugify } from '@/lib/markdown'
import { type Chapter, type Problem, readRhythm } from '@/lib/model'
import { resolveAsset } from '../event/links'
import type { Sibling } from '../event/pictures'
import { assetBaseOf, eventSlugOf } from '../event/read'
import { readFrontMatter, splitSource } from '../front-matter'
import { flag, objectOf, requiredText, text } from '../front-matter/values'
import { channelFields, channelsOf, leftOut, madeByOf, makerFields } from './fields'

/** A city, a series or a topic with a text of its own. Its title is the name by which events call it. */
export const chapterFrontMatter = z.object({
  title: requiredText,
  summary: text,
  ...makerFields,
  channels: channelFields,
  venue: text,
  rhythm: text,
  image: objectOf({ filename: text, alt_text: text }),
  draft: flag,
})

/** Hugo calls the text of a term after its folder, and its title may say more. */
const termFrontMatter = chapterFrontMatter.extend({ title: text })

/**
 * Reads a file of content/cities, content/series or content/tags. A topic, and any of them in Hugo's form
 * (`series/nights/_index.md`), stands at the address that its file or folder names.
 * @param kind which of the three
 */
export const readChapter = (
  kind: Chapter['kind'],
  source: { readonly file: string; readonly text: string; readonly siblings: readonly Sibling[] },
): { readonly record: Chapter | undefined; readonly problems: readonly Problem[] } => {
  const { body, bodyLine, ...matter } = splitSource(source.text)
  const page = source.file.replace(/\/_(?=index(?:\.[\w-]+)?\.md$)/, '/')
  const term = kind === 'tag' || page !== source.file ? eventSlugOf(page) : undefined
  const front =
    term === undefined
      ? readFrontMatter(matter, source.file, { schema: chapterFrontMatter })
      : readFrontMatter(matter, source.file, { schema: termFrontMatter, aliases: { summary: ['description'] } })
  if (front.data === undefined) return { record: undefined, problems: front.problems }
  const { data } = front
  const name = data.title ?? term ?? ''
  const assetBase = assetBaseOf(source.file)
  const rendered = renderMarkdown(body, { assetBase, topHeading: 3, file: source.file, firstLine: bodyLine })
  const picture =
    source.siblings.find(({ name }) => name === data.image?.filename) ??
    source.siblings.find(({ name }) => /featured/i.test(name))
  const record: Chapter = {
    kind,
    slug: slugify(term ?? name),
    name,
    ...(data.summary === undefined ? {} : { summary: data.summary }),
    ...(rendered.content.text.trim() === '' ? {} : { content: rendered.content }),
    ...madeByOf(data),
    channels: channelsOf(data.channels, (address) => resolveAsset(address, assetBase)),
    ...(data.venue === undefined ? {} : { venue: data.venue }),
    ...(data.rhythm === undefined ? {} : { rhythm: data.rhythm }),
    ...(picture === undefined
      ? {}
      : {
          picture: {
            src: resolveAsset(picture.name, assetBase),
            width: picture.width,
            height: picture.height,
            alt: data.image?.alt_text ?? '',
          },
        }),
    draft: data.draft ?? false,
    file: source.file,
  }
  const unread: readonly Problem[] =
    data.rhythm === undefined || readRhythm(data.rhythm) !== undefined
      ? []
      : [
          {
            file: source.file,
            field: 'rhythm',
            level: 'warning',
            rule: 'unread-rhythm',
            ...front.locate(['rhythm']),
            message: say(`“${data.rhythm}” names no rhythm that can be counted.`, `从“${data.rhythm}”里读不出规律。`),
            hint: say(
              'Write it like “every third Thursday” or “每月第三个周四”.',
              '写成“每月第三个周四”或“隔月第一个周六”的样子。',
            ),
          },
        ]
  const nameless = data.channels.flatMap(({ name, url }, at): readonly Problem[] =>
    name === undefined && url === undefined
      ? [leftOut(source.file, ['channels', at], front.locate, say('name or url', 'name 或 url'))]
      : [],
  )
  return { record, problems: [...front.problems, ...rendered.problems, ...unread, ...nameless] }
}
