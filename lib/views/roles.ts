import type { Appearance } from './appearances'
import { yearOf } from './order'

/** A post and the years in which events named it, `YYYY`. */
export type Role = { readonly role: string; readonly from: string; readonly to: string }

/**
 * A person's posts over time, the latest first; the same post at events in a row is one entry.
 * @param appearances the latest first
 */
export const rolesOf = (appearances: readonly Appearance[]): readonly Role[] => {
  const roles: Role[] = []
  for (const { event, mention } of appearances) {
    const year = yearOf(event)
    const last = roles.at(-1)
    if (mention.role === undefined) continue
    if (last?.role === mention.role) roles[roles.length - 1] = { ...last, from: year }
    else roles.push({ role: mention.role, from: year, to: year })
  }
  return roles
}

/** The nicknames a person was announced with, each once, the latest first. */
export const nicknamesOf = (appearances: readonly Appearance[]): readonly string[] => [
  ...new Set(appearances.flatMap(({ mention }) => mention.alias ?? [])),
]
