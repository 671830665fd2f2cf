import { messages } from '@/i18n'
import { Phrases } from './title-text'

type Props = {
  readonly names: readonly string[]
  /** So many are shown; that there are more is said. */
  readonly most?: number
}

const { and, andOthers } = messages.lists

/** Names in a row. A line breaks between two of them, within one only where it is longer than the line. */
export const Names = ({ names, most = names.length }: Props) => {
  const shown = names.slice(0, most)
  const last = shown.length - 1
  return <Phrases parts={shown.map((name, at) => `${name}${at < last ? and : names.length > most ? andOthers : ''}`)} />
}
