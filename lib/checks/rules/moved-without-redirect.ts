import { say } from '@/config/language'
import type { Rule } from '../rule'

/** An event that had another address once, and no alias leads from there: links and search results break. */
export const movedWithoutRedirect: Rule = {
  name: 'moved-without-redirect',
  level: 'warning',
  find: ({ formerSlugs, claims, events }) => {
    const alive = new Set(claims.flatMap(({ slug, aliases }) => [slug, ...aliases.map(lastPart)]))
    const lost = new Map(formerSlugs.filter(({ slug }) => !alive.has(slug)).map((former) => [former.slug, former]))
    return [...lost.values()].map(({ slug, file }) => ({
      file,
      ...(events.find((event) => event.file === file)?.locate(['aliases']) ?? { line: 1, column: 1 }),
      field: 'aliases',
      message: say(
        `this event was published as “${slug}”, and nothing leads from there`,
        `这场活动曾以“${slug}”发布，旧网址现在打不开`,
      ),
      hint: say(`Add aliases: ["${slug}"].`, `请加上 aliases: ["${slug}"]。`),
    }))
  },
}

/** `/event/old-name/` and `old-name` are one alias. */
const lastPart = (alias: string): string => {
  const part = alias.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(part).replace(/\.html?$/, '')
  } catch {
    return part
  }
}
