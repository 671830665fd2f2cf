import { isMap, parseDocument, YAMLSeq } from 'yaml'
import { splitSource } from '@/lib/archive/front-matter'

/**
 * A profile's text with one more name among its aliases, unless it is there. Hugo wants the folder to be called like
 * the person; the name that the file had must not be lost with it.
 */
export const keepAlias = (text: string, alias: string): string => {
  const { matter, language, body } = splitSource(text)
  if (language === 'toml') return text
  const document = parseDocument(matter ?? '')
  if (!isMap(document.contents)) return text
  const aliases: unknown = document.get('aliases', true)
  const names: unknown = aliases instanceof YAMLSeq ? aliases.toJSON() : []
  if (Array.isArray(names) && names.includes(alias)) return text
  if (aliases instanceof YAMLSeq) aliases.add(alias)
  else document.set('aliases', [alias])
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body}`
}
