import type { RootContent } from 'mdast'
import { joinText } from '@/lib/markdown'
import type { Desk } from '../draft'
import { isPost } from '../lex/parts'
import { type Named, readPeople } from '../lex/people'
import type { Line } from '../lines/line'
import { paragraphOf } from '../lines/span'

/** Whom a row of a table of people names, and what it tells about them. */
export const personOfRow = (
  { cells = [] }: Line,
  { lex }: Desk,
): { readonly person: Named; readonly bio: RootContent[] } | undefined => {
  const named = cells.find(({ column }) => column === 'people')
  const people = named === undefined ? undefined : readPeople(named.span.text, lex.book, 'label')
  const [first] = people?.people ?? []
  if (named === undefined || first === undefined || people?.people.length !== 1) return undefined
  const roles = cells
    .filter(({ column, span }) => column === 'role' && span.text.trim() !== '')
    .map(({ span }) => joinText(span.text))
  const role = [first.role, ...roles].filter(Boolean).join(' ')
  const bio: RootContent[] = []
  for (const { column, header, span } of cells) {
    if (column === 'people' || column === 'role' || span.nodes.length === 0) continue
    if (column === 'number' || (column === 'other' && span.text.trim() === '')) continue
    const about = span.text.trim()
    if (column === 'bio' && role === '' && !/[，,。]/.test(about) && isPost(about, lex.book))
      return { person: { ...first, role: about }, bio }
    const said = column === 'other' && header !== '' ? [{ type: 'text', value: `${header}：` } as const] : []
    bio.push({ ...paragraphOf(span), children: [...said, ...span.nodes] })
  }
  return { person: role === '' ? first : { ...first, role }, bio }
}
