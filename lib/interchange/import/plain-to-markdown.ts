/** Marks that begin a block or an element in Markdown and mean nothing in plain text. */
const MARKS = /[\\`*_[\]<>#|~]|\{\{|^(\s*)(?=[+=]|\d+[.)]\s)/g

/**
 * Plain text, or the little HTML that calendars put into descriptions, as Markdown that shows the same: a paragraph a
 * line, lists where lines begin with a dash or a bullet, and web addresses as links.
 */
export const markdownOf = (text: string): string => {
  const lines = (looksLikeHtml(text) ? linesOfHtml(text) : text).split(/\r\n|\r|\n/).map((line) => line.trim())
  return lines
    .filter((line) => line !== '')
    .map((line) => (/^[-•·*]\s/.test(line) ? `- ${escapeMarks(line.slice(1).trim())}` : escapeMarks(line)))
    .reduce((whole, line) => join(whole, line), '')
    .trim()
}

const join = (whole: string, line: string): string => {
  const isItem = line.startsWith('- ')
  const inList = /(?:^|\n)- [^\n]*$/.test(whole)
  return `${whole}${isItem && inList ? '\n' : '\n\n'}${line}`
}

const LINK = /\[[^\]\n]*\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>，。）)]+/g

const escapeMarks = (line: string): string => {
  let written = ''
  let last = 0
  for (const { 0: link, index } of line.matchAll(LINK)) {
    written += line.slice(last, index).replace(MARKS, '\\$&') + (link.startsWith('[') ? link : `<${link}>`)
    last = index + link.length
  }
  return (written + line.slice(last).replace(MARKS, '\\$&')).replace(/^-(?=-)/, '\\-')
}

const looksLikeHtml = (text: string): boolean => /<(?:br|p|div|a|ul|ol|li|b|strong|span|html)\b[^>]*>/i.test(text)

const linesOfHtml = (html: string): string =>
  decodeEntities(
    html
      // where no element breaks a line, the text's own lines do
      .replace(/<(?:br|p|div|li|h[1-6]|tr)\b/i.test(html) ? /\s+/g : /[^\S\n]+/g, ' ')
      .replace(/<(script|style)\b.*?<\/\1>/gis, '')
      .replace(/<a\b[^>]*?href=["']?(https?:[^"'\s>]+)["']?[^>]*>(.*?)<\/a>/gi, (_, url: string, label: string) =>
        label.includes(url) || label.trim() === ''
          ? url
          : `[${label.replace(/<[^>]*>/g, '').replace(/[[\]]/g, '')}](${url})`,
      )
      .replace(/<li\b[^>]*>/gi, '\n- ')
      .replace(/<br\b[^>]*>/gi, '\n')
      .replace(/<\/?(?:p|div|ul|ol|h[1-6]|tr|table|blockquote)\b[^>]*>/gi, '\n\n')
      .replace(/<[^>]*>/g, ''),
  )

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The characters that HTML's common references stand for. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
