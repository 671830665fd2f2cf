'use client'

import { usePathname } from 'next/navigation'
import { slugFrom } from '@/config/routes'
import { nearPages, wordsOfPath } from '@/lib/views/near-pages'
import { Lost, type LostProps } from './lost'
import type { Candidate } from './near-row'

type Props = Omit<LostProps, 'path' | 'query' | 'near'> & { readonly candidates: readonly Candidate[] }

const most = 4

/**
 * The page for lost visitors where no server of ours fills it in: while writing, and on Vercel. Next tells a page of
 * this kind nothing about the request, so that its address is read where it is drawn.
 */
export const LostHere = ({ candidates, ...rest }: Props) => {
  const path = slugFrom(usePathname()).slice(0, 200)
  return <Lost {...rest} path={path} query={wordsOfPath(path)} near={nearPages(path, candidates, most)} />
}
