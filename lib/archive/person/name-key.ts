/** Spellings that differ only in width, case or spaces are one name. */
export const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Who writes a site's pages under no name of their own: the owner in Hugo's themes, an editor, a desk. */
const NOBODY =
  /^(?:(?:site[ -]?)?admin(?:istrator)?|webmaster|editors?|editorial team|redaktion|redação|redacción|管理员|编辑部?|小编|新闻发布|本站)$/i

/** Whether a name in a list of people can be somebody's: `admin` writes pages, and speaks nowhere. */
export const namesPerson = (name: string): boolean => !NOBODY.test(name.trim())
