import { messages } from '@/i18n'
import type { Hit } from '@/lib/search/search'
import { MarkedText } from './marked-text'

type Props = {
  readonly because: NonNullable<Hit['because']>
  /** What the reason is called where the usual word does not fit. */
  readonly name?: string
}

/** Why something was found: 讲师 敖小剑, 讲题含 服务网格. Of a talk's title only what matches, it would not fit. */
export const ReasonText = ({ because: { reason, text }, name = messages.search.reasons[reason] }: Props) => (
  <>
    {name} <MarkedText stretches={reason === 'talk' ? text.filter(({ match }) => match) : text} />
  </>
)
