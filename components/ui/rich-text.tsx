import type { RichText as Text } from '@/lib/model'
import { fitHtml } from './fit-html'
import { foreignLanguage } from './foreign-language'

type Props = {
  readonly text: Text
  /** BCP 47 language of the prose. */
  readonly language?: string | undefined
  /** Level that the prose's highest heading takes on this page. */
  readonly top?: number
  readonly className?: string
}

/** Prose that an organizer wrote. The content room has sanitized it; nothing else may be passed here. */
export const RichText = ({ text, language, top = 3, className = 'prose' }: Props) => (
  <div
    className={className}
    lang={foreignLanguage(language)}
    dangerouslySetInnerHTML={{ __html: fitHtml(text.html, top) }}
  />
)
