'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Point } from '@/lib/model'
import type { MapWords } from './map-words'

type Props = {
  readonly point: Point
  readonly layers: number
  readonly drop: number
  readonly words: MapWords
  /** The still map, which needs no script. It comes back when the other one goes. */
  readonly children: ReactNode
}

type State = 'still' | 'opening' | 'open' | 'failed'

/** Lets a visitor move the map. Whatever that takes is fetched when the button is pressed, not before. */
export const InteractiveMap = ({ children, words, ...options }: Props) => {
  const [state, setState] = useState<State>('still')
  const frame = useRef<HTMLDivElement>(null)
  const close = useRef<() => void>(undefined)

  useEffect(() => () => close.current?.(), [])

  const start = async (): Promise<void> => {
    if (state === 'opening') return
    setState('opening')
    try {
      const { openMap } = await import('./leaflet-map')
      const container = frame.current
      if (container === null) return
      container.hidden = false
      const mark = container.parentElement?.querySelector('.mark') ?? null
      close.current = openMap(container, { ...options, words, mark }).close
      setState('open')
    } catch {
      setState('failed')
    }
  }

  const stop = (): void => {
    close.current?.()
    close.current = undefined
    setState('still')
  }

  const button = { still: words.move, opening: words.opening, open: words.reset, failed: words.move }[state]
  return (
    <div className="map-frame" data-state={state}>
      {children}
      <div key={state === 'still' ? 'empty' : 'filled'} ref={frame} className="map-live" hidden={state !== 'open'} />
      <button
        type="button"
        className="map-button"
        aria-busy={state === 'opening'}
        onClick={state === 'open' ? stop : start}
      >
        {button}
      </button>
      <p className="map-hint" role="status">
        {state === 'open' && (matchMedia('(pointer: coarse)').matches ? words.hintTouch : words.hint)}
        {state === 'failed' && words.failed}
      </p>
    </div>
  )
}
