import type { Data, Processor } from 'unified'
import { isWide, isWidePunctuation } from './line-breaks'

type Extensions = NonNullable<Data['micromarkExtensions']>
type Construct = Extract<NonNullable<NonNullable<Extensions[number]['text']>[number]>, { tokenize: unknown }>
type State = Exclude<ReturnType<Construct['tokenize']>, undefined>

const LETTERS = [...'HhWw'].map((letter) => letter.charCodeAt(0))
const END_OF_INPUT = null

/**
 * Ends bare addresses (GFM autolink literals) where Chinese prose goes on: GFM itself reads `，。）` and whatever follows
 * up to the next space as a part of the address. Stands after remark-gfm and wraps its two constructs.
 */
export function endBareUrlsAtHan(this: Processor): void {
  const data = this.data()
  for (const extension of data.micromarkExtensions ?? []) {
    for (const letter of LETTERS) {
      const constructs = extension.text?.[letter]
      if (extension.text && Array.isArray(constructs)) extension.text[letter] = constructs.map(wrapped)
    }
  }
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.map((one) => [one].flat().map(withoutSecondSearch)) ?? []
}

const wrapped = (construct: Construct): Construct =>
  construct.name === 'protocolAutolink' || construct.name === 'wwwAutolink' ? endingAtHan(construct) : construct

/** remark-gfm looks for addresses once more in finished text, by the rules that are amended here. */
const withoutSecondSearch = <Extension extends object>(extension: Extension): Extension => ({
  ...extension,
  transforms: [],
})

const endingAtHan = (construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    const reader = urlReader(construct.name === 'wwwAutolink' ? 1 : 3)
    let current: number | null = null
    let finished = false
    const finish = (next: State): State => {
      return () => {
        finished = true
        return next(current)
      }
    }
    const guard = (state: State): State => {
      return (code) => {
        current = code
        const next = state(reader(code, this.now().offset) ? END_OF_INPUT : code)
        return finished || next === undefined ? next : guard(next)
      }
    }
    return guard(construct.tokenize.call(this, effects, finish(ok), finish(nok)))
  },
})

/** Tells for each character of an address whether prose begins there. Offsets repeat: micromark looks ahead. */
const urlReader = (slashesOfHost: number): ((code: number | null, offset: number) => boolean) => {
  let furthest = -1
  let before = ''
  let here = ''
  let slashes = 0
  return (code, offset) => {
    const character = code === null || code < 0 ? '' : String.fromCharCode(code)
    if (offset > furthest) {
      furthest = offset
      before = here
      here = character
      if (character === '/') slashes += 1
    }
    if (character === '' || offset < furthest) return false
    return isWidePunctuation(character) || (isWide(character) && (slashes < slashesOfHost || /[\w~]/.test(before)))
  }
}
