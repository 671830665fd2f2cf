import { say } from '@/config/language'
import { localPath } from '@/lib/archive/folder'
import type { Claim } from '@/lib/archive/whole'
import type { Finding, Rule } from '../rule'

/**
 * Two files that claim one address, or two that differ in the case of letters only; the second is told about the first.
 * Translations of one event share their address.
 */
export const duplicateSlugs = (claims: readonly Claim[]): readonly Finding[] => {
  const owners = new Map<string, string>()
  return claims.flatMap(({ file, slug }): readonly Finding[] => {
    // file systems and many servers know no case
    const address = slug.normalize('NFC').toLowerCase()
    const owner = owners.get(address)
    if (owner === undefined) owners.set(address, file)
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
