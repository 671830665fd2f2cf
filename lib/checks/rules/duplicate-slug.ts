import { say } from '@/config/language'
import { routes } from '@/config/routes'
import { slugsApart } from '@/lib/archive/event'
import { localPath } from '@/lib/archive/folder'
import type { Claim } from '@/lib/archive/whole'
import type { Finding, Rule } from '../rule'

/**
 * Two files that claim one address, or two that differ in the case of letters only; the second is told about the first.
 * Translations of one event share their address. Where folders tell two of one name apart, a note says how.
 */
export const duplicateSlugs = (claims: readonly Claim[]): readonly Finding[] => {
  const owners = new Map<string, string>()
  const apart = slugsApart(claims)
  return claims.flatMap(({ file, slug: written }): readonly Finding[] => {
    const slug = apart.get(file) ?? written
    // file systems and many servers know no case
    const address = slug.normalize('NFC').toLowerCase()
    const owner = owners.get(address)
    if (owner === undefined) owners.set(address, file)
    if (slug !== written)
      return [
        {
          file,
          line: 1,
          column: 1,
          field: 'slug',
          level: 'note',
          message: say(
            `“${written}” is the name of another event as well; this one is at ${routes.event(slug)}`,
            `另一场活动也叫“${written}”，这场的网址是 ${routes.event(slug)}`,
          ),
          hint: say('Give it a `slug:` to call it otherwise.', '想用别的名字，请写上 `slug:`。'),
        },
      ]
    return owner === undefined || localPath(owner).path === localPath(file).path
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
