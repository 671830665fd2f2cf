'use client'

import { type MouseEvent, useState } from 'react'
import type { DeckView } from './show-deck'

/** A link to a deck that a plain press turns into its pages, shown in place; nothing of the viewer is fetched before. */
export const DeckPreview = ({ label, ...view }: DeckView & { readonly label: string }) => {
  const [isBusy, setBusy] = useState(false)
  const show = async (event: MouseEvent): Promise<void> => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setBusy(true)
    try {
      const { showDeck } = await import('./show-deck')
      await showDeck(view)
    } catch {
      location.assign(view.address)
    } finally {
      setBusy(false)
    }
  }
  return (
    <a href={view.address} data-live="" aria-busy={isBusy} onClick={show}>
      {label}
    </a>
  )
}
