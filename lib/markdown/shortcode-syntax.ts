import type { Parent } from 'mdast'
import type { Data, Processor } from 'unified'

/** One shortcode tag as written: its name, what it opens or closes, and its parameters. */
export type ShortcodeMarker = {
  readonly name: string
  readonly tag: 'open' | 'close' | 'self'
  readonly named: Readonly<Record<string, string>>
  readonly positional: readonly string[]
}

const PARAMETER = /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|'([^']*)'|([^\s"`'=]+))/g

/**
 * Reads `{{< name a "b" key="value" >}}` and its variants with `%`, without inner spaces, closing or self-closing.
 * Returns undefined for what is no shortcode, such as Hugo's commented form.
 */
const parseShortcode = (source: string): ShortcodeMarker | undefined => {
  const inner = source.slice(3, -3).trim()
  const closing = inner.startsWith('/')
  const self = !closing && inner.endsWith('/')
  const content = inner.slice(closing ? 1 : 0, self ? -1 : undefined).trim()
  const name = /^[A-Za-z][\w./-]*/.exec(content.slice(0, 60))?.[0]
  if (name === undefined) return undefined
  const named: Record<string, string> = Object.create(null)
  const positional: string[] = []
  for (const [, key, ...values] of content.slice(name.length, 2000).matchAll(PARAMETER)) {
    const value = (values.find((one) => one !== undefined) ?? '').replace(/\\(["\\])/g, '$1')
    if (key === undefined) positional.push(value)
    else named[key.toLowerCase()] = value
  }
  return { name: name.toLowerCase(), tag: closing ? 'close' : self ? 'self' : 'open', named, positional }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    shortcode: 'shortcode'
    shortcodeText: 'shortcodeText'
  }
}

declare module 'mdast' {
  interface RootContentMap {
    shortcode: Shortcode
  }
  interface PhrasingContentMap {
    shortcode: Shortcode
  }
}

/** `{{< name … >}}` or `{{% name … %}}` as it stands in the source; ./shortcodes turns it into what it shows. */
export interface Shortcode extends Parent {
  type: 'shortcode'
  source: string
  marker?: ShortcodeMarker
  /** Its closing tag was found; the children stood between the two. */
  paired?: true
  /** It has become an element, told in `data`. */
  shown?: true
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[number]>, { tokenize: unknown }>
type State = Exclude<ReturnType<Construct['tokenize']>, undefined>

const BRACE = 123
const CLOSING: Readonly<Record<number, number>> = { 60: 62, 37: 37 }
const isLineEnd = (character: number | null): boolean => character !== null && character < -2
const isSpace = (character: number | null): boolean => character === 32 || character === -2 || character === -1

/** Makes Hugo's shortcodes a part of the syntax, so that nothing inside them is read as HTML, links or emphasis. */
export function shortcodeSyntax(this: Processor): void {
  const data = this.data()
  const extension: Extension = { text: { [BRACE]: construct(false) }, flow: { [BRACE]: construct(true) } }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    {
      enter: {
        shortcode(token) {
          const source = this.sliceSerialize(token)
          const marker = parseShortcode(source)
          this.enter({ type: 'shortcode', source, ...(marker && { marker }), children: [] }, token)
        },
      },
      exit: {
        shortcode(token) {
          this.exit(token)
        },
      },
    },
  ]
}

/**
 * `{{<` or `{{%`, anything, and the same closed. As a block it stands alone on its line and ends a paragraph before it;
 * within text it may run over several lines.
 */
const construct = (block: boolean): Construct => ({
  name: block ? 'shortcodeFlow' : 'shortcode',
  concrete: block,
  tokenize(effects, ok, nok) {
    let close = 0
    const open = (length: number): State => {
      return (code) => {
        if (length === 2 && code !== null && code in CLOSING) {
          close = CLOSING[code] ?? 0
          if (deadEnd(this, close) > this.now().offset) return nok(code)
          effects.consume(code)
          return inside
        }
        if (length === 2 || code !== BRACE) return nok(code)
        if (length === 0) enter()
        effects.consume(code)
        return open(length + 1)
      }
    }
    const enter = (): void => {
      effects.enter('shortcode')
      effects.enter('shortcodeText')
    }
    const inside: State = (code) => {
      if (code === null || (block && isLineEnd(code))) {
        deadEnds.set(this, { ...deadEnds.get(this), [close]: this.now().offset })
        return nok(code)
      }
      if (isLineEnd(code)) {
        effects.exit('shortcodeText')
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        effects.enter('shortcodeText')
        return inside
      }
      effects.consume(code)
      return code === close ? closing(0) : inside
    }
    const closing = (length: number): State => {
      return (code) => {
        if (code !== 125) return inside(code)
        effects.consume(code)
        return length === 0 ? closing(1) : after
      }
    }
    const after: State = (code) => {
      effects.exit('shortcodeText')
      effects.exit('shortcode')
      return block ? trailing(code) : ok(code)
    }
    const trailing: State = (code) => {
      if (code === null || isLineEnd(code)) return ok(code)
      if (!isSpace(code)) return nok(code)
      effects.enter('whitespace')
      return spaces(code)
    }
    const spaces: State = (code) => {
      if (isSpace(code)) {
        effects.consume(code)
        return spaces
      }
      effects.exit('whitespace')
      return code === null || isLineEnd(code) ? ok(code) : nok(code)
    }
    return open(0)
  },
})

/** How far each search for an end went in vain, so that a text full of openings is still read in one pass. */
const deadEnds = new WeakMap<object, Readonly<Record<number, number>>>()

const deadEnd = (context: object, close: number): number => deadEnds.get(context)?.[close] ?? -1
