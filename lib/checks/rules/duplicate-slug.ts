import { say } from '@/config/language'
import type { Claim } from '@/lib/archive/whole'
import type { Finding, Rule } from '../rule'

/** Two files that claim one address; the second is told about the first. */
export const duplicateSlugs = (claims: readonly Claim[]): readonly Finding[] => {
  const owners = new Map<string, string>()
  return claims.flatMap(({ file, slug }): readonly Finding[] => {
    const owner = owners.get(slug)
    if (owner === undefined) owners.set(slug, file)
    return owner === undefined
      ? []
      : [
          {
            file,
            line: 1,
            column: 1,
            field: 'slug',
            message: say(`“${slug}” is the slug of another event as well`, `“${slug}”也是另一场活动的网址名`),
            hint: say(
              'Rename one of the two files or give it a `slug:`.',
              '请给其中一个文件改名，或为它写上 `slug:`。',
            ),
            related: [{ file: owner, line: 1, column: 1 }],
          },
        ]
  })
}

/** An address belongs to one event. */
export const duplicateSlug: Rule = {
  name: 'duplicate-slug',
  level: 'error',
  find: ({ claims }) => duplicateSlugs(claims),
}
