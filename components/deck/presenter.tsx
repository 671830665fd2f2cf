'use client'

import { type MouseEvent, useEffect, useRef } from 'react'
import type { Presentation } from './present-deck'

type Props = Presentation & {
  /** Address that begins the presentation at once. */
  readonly address: string
  readonly label: string
}

/** Begins a presentation on a press or where the address asks for it; reveal.js is fetched only then. */
export const Presenter = ({ address, label, ...presentation }: Props) => {
  const current = useRef(presentation)
  const start = async (): Promise<void> => {
    const { presentDeck } = await import('./present-deck')
    await presentDeck(current.current)
  }
  const begin = useRef(start)
  useEffect(() => {
    if (new URLSearchParams(location.search).has('present')) void begin.current()
  }, [])
  const press = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    void start()
  }
  return (
    <a className="action main" data-live="" href={address} onClick={press}>
      {label}
    </a>
  )
}
