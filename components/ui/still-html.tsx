'use client'

import { useEffect } from 'react'
import { takeMarkup } from './still-markup'

type Props = { readonly id: string }

/** Markup that the server wrote and that the browser's script leaves alone. Tells once when the page has come alive. */
export const StillHtml = ({ id }: Props) => {
  useEffect(() => void dispatchEvent(new Event('alive')), [])
  return <div id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: takeMarkup(id) }} />
}
