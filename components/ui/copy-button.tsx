'use client'

import { useState } from 'react'

type Props = { readonly text: string; readonly label: string; readonly done: string }

/** Copies a text and says so. */
export const CopyButton = ({ text, label, done }: Props) => {
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="copy"
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {copied ? done : label}
    </button>
  )
}
