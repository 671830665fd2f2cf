import type { Problem } from '@/lib/model'
import type { Source } from './source'
import { parseToml } from './toml'
import { parseYaml } from './yaml'

/** Lines and columns within the front matter, 1-based. */
export type Position = { readonly line: number; readonly column: number }

/** Reads positions of front-matter paths such as `['authors', 1]`; one that does not exist is placed at its ancestor. */
export type Locator = (
  path: readonly PropertyKey[],
  /** Point at the key instead of the value, as for unknown fields. */
  key?: boolean,
) => Position

export type Fault = Position & {
  readonly level: Problem['level']
  /** Name of the field it concerns. */
  readonly field?: string
  readonly message: string
  readonly hint: string
}

/** A front matter as its language's parser sees it. */
export type Parsed = {
  /** The fields; empty where it is broken. */
  readonly value: Readonly<Record<string, unknown>>
  readonly locate: Locator
  readonly faults: readonly Fault[]
  readonly broken: boolean
}

const PARSERS = { yaml: parseYaml, json: parseYaml, toml: parseToml }

/** Parses a front matter in whatever language it is written; positions count from its own first line. Never throws. */
export const parseMatter = (matter: string, language: Source['language']): Parsed => PARSERS[language](matter)
