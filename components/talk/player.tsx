'use client'

import { type MouseEvent, type ReactNode, useState } from 'react'

type Props = {
  /** Where the recording can be seen without this. */
  readonly address: string
  /** Address that plays it in a frame. */
  readonly src: string
  readonly title: string
  readonly children: ReactNode
}

/** A link to a recording that a plain press turns into its player; nothing is fetched before. */
export const Player = ({ address, src, title, children }: Props) => {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) {
    return (
      <div className="recording">
        <iframe src={src} title={title} allow="fullscreen" ref={(frame) => frame?.focus()} />
      </div>
    )
  }
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setOpen(true)
  }
  return (
    <a className="recording" data-live="" href={address} rel="noopener noreferrer" onClick={open}>
      {children}
    </a>
  )
}
