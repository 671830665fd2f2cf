import { live } from '../browser/live'

type Props = {
  readonly text: string
  readonly label: string
  /** What the button says when the text has been copied. */
  readonly done: string
}

/** Copies a text and says so. Without script it is not there. */
export const CopyButton = ({ text, label, done }: Props) => (
  <button type="button" className="copy" {...live('copy', { text, label, done })}>
    <span aria-live="polite">{label}</span>
  </button>
)
