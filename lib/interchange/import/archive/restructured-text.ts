/** The line under a title, and over it. */
export const UNDERLINE = /^([=~^"'*+#-])\1{2,}\s*$/

/** The words and pictures of reStructuredText as Markdown; what it keeps for programs goes. */
export const rstBody = (lines: readonly string[]): readonly string[] => {
  // named targets stand anywhere: `.. _Name: address`
  const targets = new Map(
    lines.flatMap((line) => {
      const [, name = '', address = ''] = /^\s*\.\. _([^:`]+|`[^`]+`):\s*(\S+)\s*$/.exec(line) ?? []
      return name === '' ? [] : [[name.replaceAll('`', '').toLowerCase(), address] as const]
    }),
  )
  const prose = (text: string): string =>
    text
      .replace(/`([^`<]+?)\s*<([^>`]+)>`__?/g, '[$1]($2)')
      .replace(/`([^`]+)`_(?!\w)/g, (written, name: string) => {
        const address = targets.get(name.toLowerCase())
        return address === undefined ? written : `[${name}](${address})`
      })
      .replace(/:\w+(?::\w+)?:`([^`<]+?)(?:\s*<[^>`]+>)?`/g, '$1')
  // what stands between double backticks is code
  const inline = (line: string): string =>
    line
      .split(/``([^`]+)``/)
      .map((part, at) => (at % 2 === 1 ? `\`${part}\`` : prose(part)))
      .join('')
  const depth = (line: string): number => line.length - line.trimStart().length
  const out: string[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (UNDERLINE.test(line) && ((lines[index - 1] ?? '').trim() !== '' || UNDERLINE.test(lines[index + 2] ?? '')))
      continue
    if (line.trim() !== '' && UNDERLINE.test(lines[index + 1] ?? '')) {
      out.push(`## ${inline(line.trim())}`)
      continue
    }
    const [, indent = '', name, words = ''] = /^(\s*)\.\.\s+(?:([\w-]+)::)?\s*(.*)$/.exec(line) ?? []
    if (!/^\s*\.\.(?:\s|$)/.test(line)) {
      // two colons announce the code below them
      out.push(
        inline(line)
          .replace(/(\S)::$/, '$1:')
          .replace(/^\s*::$/, ''),
      )
      continue
    }
    let end = index + 1
    while (end < lines.length && ((lines[end] ?? '').trim() === '' || depth(lines[end] ?? '') > indent.length)) end += 1
    const inner = lines.slice(index + 1, end)
    out.push(
      ...directive(name, words.trim(), inner).map((one) =>
        name === 'code-block' || name === 'code' || name === 'raw' ? one : inline(one),
      ),
    )
    index = end - 1
  }
  return out
}

/** What a directive shows: its options begin with a colon, its words stand below them. */
const directive = (name: string | undefined, words: string, inner: readonly string[]): readonly string[] => {
  const width = Math.min(
    ...inner.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
    80,
  )
  const plain = inner.map((line) => line.slice(width))
  const options = new Map(
    plain.flatMap((line) => {
      const [, key, value = ''] = /^:([\w-]+):\s*(.*)$/.exec(line) ?? []
      return key === undefined ? [] : [[key, value] as const]
    }),
  )
  const text = plain.filter((line) => !/^:[\w-]+:/.test(line))
  switch (name) {
    case 'image':
    case 'figure':
      return [`![${options.get('alt') ?? ''}](${words})`, ...text, '']
    case 'youtube':
    case 'vimeo':
      return [`{{< ${name === 'youtube' ? `youtube ${words}` : `video src="https://vimeo.com/${words}"`} >}}`, '']
    case 'code':
    case 'code-block':
    case 'sourcecode':
      return [`\`\`\`${words}`, ...text.join('\n').trim().split('\n'), '```', '']
    case 'raw':
      return words === 'html' ? [...text, ''] : []
    case 'note':
    case 'tip':
    case 'warning':
    case 'important':
    case 'attention':
    case 'admonition':
    case 'hint':
      return [
        '',
        ...[words, ...text]
          .join('\n')
          .trim()
          .split('\n')
          .map((line) => `> ${line}`),
        '',
      ]
    case undefined:
    case 'contents':
    case 'role':
    case 'default-role':
    case 'target-notes':
      return ['']
    default:
      // whatever else it does, its words are not lost
      return [words, ...text, '']
  }
}
