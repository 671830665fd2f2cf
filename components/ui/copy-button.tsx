'use client'

import { useEffect, useState } from 'react'
import { copyText } from './copy-text'

type Props = {
  readonly text: string
  readonly label: string
  /** What the button says when the text has been copied. */
  readonly done: string
}

/** Milliseconds for which the button says that it is done. */
const pause = 3000

/** Copies a text and says so. Without script it is not there. */
export const CopyButton = ({ text, label, done }: Props) => {
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), pause)
    return () => clearTimeout(timer)
  }, [copied])

  return (
    <button type="button" className="copy" onClick={async () => setCopied(await copyText(text))}>
      <span aria-live="polite">{copied ? done : label}</span>
    </button>
  )
}
