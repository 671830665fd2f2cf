'use client'

import { takeMarkup } from './still-markup'

type Props = { readonly id: string }

/** Markup that the server wrote and that the browser's script leaves alone. */
export const StillHtml = ({ id }: Props) => (
  <div id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: takeMarkup(id) }} />
)
