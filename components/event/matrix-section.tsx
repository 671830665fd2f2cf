import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { Matrix as MatrixData } from '@/lib/views/matrix'
import { Section } from '../site/section'
import { Matrix } from './matrix'
import { SeriesLegend } from './series-legend'

type Props = {
  readonly title: string
  readonly matrix: MatrixData
  readonly archive: readonly EventSummary[]
  readonly of: 'city' | 'tag'
  readonly current?: string
}

/** A matrix under its head, with the colours of the series explained beside it. */
export const MatrixSection = ({ title, matrix, archive, ...rest }: Props) => (
  <Section
    id="years"
    title={title}
    className="matrix-section"
    hint={
      <>
        <p>{messages.terms.matrixHint}</p>
        <SeriesLegend archive={archive} />
      </>
    }
  >
    <Matrix matrix={matrix} archive={archive} {...rest} />
  </Section>
)
