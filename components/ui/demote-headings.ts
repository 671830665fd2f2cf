/**
 * Moves the headings of sanitized HTML below those of the page: the highest becomes `top`, and none skips a level.
 *
 * @param html - as the content room wrote it: tags in lower case, `<` in text escaped
 * @param top - level of the highest heading, 2 to 6
 */
export const demoteHeadings = (html: string, top: number): string => {
  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]))
  if (levels.length === 0) return html
  const shift = top - Math.min(...levels)
  let last = top - 1
  const wanted = levels.map((level) => {
    last = Math.min(6, level + shift, last + 1)
    return last
  })
  let at = -1
  return html.replace(/<(\/?)h[1-6](?=[\s>])/g, (_, slash: string) => {
    if (slash === '') at += 1
    return `<${slash}h${wanted[at] ?? top}`
  })
}
