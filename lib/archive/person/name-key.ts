/** Spellings that differ only in width, case or spaces are one name. */
export const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Who writes a site's pages under no name of their own: the owner in Hugo's themes, an editor, a desk. */
const NOBODY =
  /^(?:(?:site[ -]?)?admin(?:istrator)?|webmaster|editors?|editorial team|redaktion|redação|redacción|管理员|编辑部?|小编|新闻发布|本站)$/i

/** Whether a name in a list of people can be somebody's: `admin` writes pages, and speaks nowhere. */
export const namesPerson = (name: string): boolean => !NOBODY.test(name.trim())

/** Words of groups and roles: `dev-team` is nobody's name. */
const GROUP =
  /^(?:team|teams|group|groups|club|crew|board|staff|community|communities|org|organi[sz]ers?|committee|council|society|meetup|meetups|user|users|dev|devs|developers?|admin|admins|editors?|editorial|speakers?|authors?|guests?|hosts?|volunteers?|members?|default|test|site|web|tech|open|source|lab|labs|various|multiple|unknown|anonymous|invited|tba|tbd|bot|the|and|of)$/
const PARTICLE = /^(?:van|von|der|den|de|da|do|dos|das|di|del|della|la|le|du|ten|ter|zu|bin|ibn|al|el|y|e)$/

/**
 * The name that a slug is made of where that is beyond doubt: `mara-quill` is Mara Quill, two or three words of letters
 * between hyphens, as folders of authors are called. Undefined for anything else.
 */
export const nameOfSlug = (written: string): string | undefined => {
  const words = written.trim().split(/[-_.]/)
  const own = words.filter((word) => !PARTICLE.test(word))
  if (own.length < 2 || own.length > 3 || words.length > 5 || PARTICLE.test(words.at(-1) ?? '')) return undefined
  if (
    !words.every((word) => /^[\p{Ll}]{2,}$/u.test(word) && /\p{Script=Latin}/u.test(word)) ||
    words.some((word) => GROUP.test(word))
  )
    return undefined
  return words
    .map((word) => (PARTICLE.test(word) ? word : `${(word[0] ?? '').toUpperCase()}${word.slice(1)}`))
    .join(' ')
}
