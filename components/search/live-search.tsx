'use client'

import { type FormEvent, type ReactNode, startTransition, useEffect, useRef, useState } from 'react'
import { routes } from '@/config/routes'
import type { SearchIndex } from '@/lib/search/entries'
import type { answer } from './answer'
import { SearchForm, type SearchWords } from './search-form'

type Props = {
  readonly words: SearchWords
  readonly query: string
  /** What stands on the page before anything is typed, and where nothing is found. */
  readonly elsewhere: ReactNode
  /** The results that the server found. */
  readonly children: ReactNode
}

type Engine = (query: string) => ReturnType<typeof answer>

/** Code and index, fetched once somebody is about to type. */
const loadEngine = async (elsewhere: ReactNode): Promise<Engine> => {
  const [module, response] = await Promise.all([import('./answer'), fetch(routes.searchIndex())])
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`)
  const index: SearchIndex = await response.json()
  return (query) => module.answer(index, query, elsewhere)
}

/** Answers while one types. Without it the form still asks the server. */
export const LiveSearch = ({ words, query, elsewhere, children }: Props) => {
  const [live, setLive] = useState<ReturnType<typeof answer>>()
  const engine = useRef<Promise<Engine>>(undefined)
  const field = useRef<HTMLInputElement>(null)

  const load = (): Promise<Engine> => {
    engine.current ??= loadEngine(elsewhere)
    return engine.current
  }
  const ask = async (): Promise<void> => {
    try {
      const reply = await load()
      const text = field.current?.value ?? ''
      startTransition(() => setLive(reply(text)))
      window.history.replaceState(null, '', routes.search(text.trim()))
    } catch {
      engine.current = undefined
    }
  }
  const first = useRef({ load, ask })
  const submit = (event: FormEvent): void => {
    if (live === undefined) return
    event.preventDefault()
    field.current?.blur()
  }

  // somebody was faster than the script
  useEffect(() => {
    if (document.activeElement === field.current) void first.current.load().catch(() => undefined)
    if (field.current?.value !== query) void first.current.ask()
  }, [query])

  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]')
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])

  return (
    <>
      <SearchForm
        words={words}
        query={query}
        onSubmit={submit}
        input={{
          ref: field,
          onFocus: () => void load().catch(() => undefined),
          onChange: (event) => {
            if (!('isComposing' in event.nativeEvent && event.nativeEvent.isComposing)) void ask()
          },
          onCompositionEnd: () => void ask(),
        }}
      />
      <p className="sr-only" role="status">
        {live?.said}
      </p>
      {live?.shown ?? children}
    </>
  )
}
