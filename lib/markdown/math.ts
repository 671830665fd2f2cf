import type { Element, Root } from 'hast'
import katex from 'katex'
import rehypeParse from 'rehype-parse'
import type { Data, Processor } from 'unified'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula'
    formulaText: 'formulaText'
  }
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[number]>, { tokenize: unknown }>
type Effects = Parameters<Construct['tokenize']>[0]
type State = Exclude<ReturnType<Construct['tokenize']>, undefined>

const DOLLAR = 36
const BACKSLASH = 92
/** `\(` and `\[`, and what closes them. */
const CLOSING: Readonly<Record<number, number>> = { 40: 41, 91: 93 }

const isLineEnd = (code: number | null): boolean => code !== null && code < -2
const isSpace = (code: number | null): boolean => code === null || code === 32 || code < 0
const isWord = (code: number | null): boolean =>
  code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code))

/** A formula goes on in the next line: the line's end stands between two pieces of its text. */
const goOn = (effects: Effects, code: number | null): void => {
  effects.exit('formulaText')
  effects.enter('lineEnding')
  effects.consume(code)
  effects.exit('lineEnding')
  effects.enter('formulaText')
}

/**
 * Makes formulas a part of the syntax, so that nothing inside them is read as emphasis or an escape: `$…$`, `$$…$$`,
 * `\(…\)`, `\[…\]`. A dollar opens one only before and closes one only behind what is no space, and never before a
 * digit or a letter, nor behind one: `$5 and $10` is money.
 */
export function mathSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { text: { [DOLLAR]: dollars, [BACKSLASH]: [brackets] } },
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    {
      enter: {
        formula(token) {
          const source = this.sliceSerialize(token)
          const isShort = source.startsWith('$') && !source.startsWith('$$')
          const tex = isShort ? source.slice(1, -1) : source.slice(2, -2)
          const marks: Readonly<Record<string, string>> = { '\\(': '-paren', '\\[': '-bracket', $$: '' }
          const shows = `language-math${isShort ? '-dollar' : (marks[source.slice(0, 2)] ?? '')}`
          this.enter({ type: 'inlineCode', value: tex, data: { hProperties: { className: [shows] } } }, token)
        },
      },
      exit: {
        formula(token) {
          this.exit(token)
        },
      },
    },
  ]
}

const dollars: Construct = {
  name: 'formulaDollars',
  previous: (code) => code !== DOLLAR && code !== BACKSLASH && !isWord(code),
  tokenize(effects, ok, nok) {
    let fence = 0
    let before: number | null = null
    const open: State = (code) => {
      if (code === DOLLAR && fence < 2) {
        if (fence === 0) {
          effects.enter('formula')
          effects.enter('formulaText')
        }
        fence += 1
        effects.consume(code)
        return open
      }
      return code === DOLLAR || (fence === 1 && isSpace(code)) ? nok(code) : inside(code)
    }
    const inside: State = (code) => {
      if (code === null) return nok(code)
      if (isLineEnd(code)) {
        goOn(effects, code)
        before = code
        return inside
      }
      if (code === DOLLAR && before !== BACKSLASH) {
        if (fence === 1 && isSpace(before)) return nok(code)
        effects.consume(code)
        return fence === 1 ? after : second
      }
      before = code
      effects.consume(code)
      return inside
    }
    const second: State = (code) => {
      if (code !== DOLLAR) return inside(code)
      effects.consume(code)
      return after
    }
    const after: State = (code) => {
      if (code === DOLLAR || (fence === 1 && isAlnum(code))) return nok(code)
      effects.exit('formulaText')
      effects.exit('formula')
      return ok(code)
    }
    return open
  },
}

const isAlnum = (code: number | null): boolean =>
  code !== null && code > 0 && /[A-Za-z0-9]/.test(String.fromCodePoint(code))

const brackets: Construct = {
  name: 'formulaBrackets',
  tokenize(effects, ok, nok) {
    let close = 0
    const open: State = (code) => {
      effects.enter('formula')
      effects.enter('formulaText')
      effects.consume(code)
      return opened
    }
    const opened: State = (code) => {
      close = (code === null ? undefined : CLOSING[code]) ?? 0
      if (close === 0) return nok(code)
      effects.consume(code)
      return inside
    }
    const inside: State = (code) => {
      if (code === null) return nok(code)
      if (isLineEnd(code)) {
        goOn(effects, code)
        return inside
      }
      effects.consume(code)
      return code === BACKSLASH ? closing : inside
    }
    const closing: State = (code) => {
      if (code !== close) return inside(code)
      effects.consume(code)
      effects.exit('formulaText')
      effects.exit('formula')
      return ok
    }
    return open
  },
}

const parseFragment = unified().use(rehypeParse, { fragment: true }).freeze()

/** Whether a text between dollars is a formula rather than two prices or a shell variable: `$6 and US$` is none. */
const isFormula = (tex: string): boolean =>
  !HAN.test(tex) && !/^[\d.,]+\s+\p{L}{2}/u.test(tex) && /[\\^_=+<>{}*/|-]|^[\p{L}\p{N}\s(),.'!]{1,12}$/u.test(tex)

/** `\[` is how Markdown writes a bracket: only what nothing but a formula holds is one there. */
const isCertain = (tex: string): boolean => !HAN.test(tex) && /[\\^_=]/.test(tex)

const HAN = /\p{Script=Han}/u

/** The delimiters of a formula, by the class that marks it until it is shown. */
const KINDS: Readonly<Record<string, { readonly around: readonly [string, string]; readonly block: boolean }>> = {
  'language-math': { around: ['$$', '$$'], block: true },
  'language-math-dollar': { around: ['$', '$'], block: false },
  'language-math-paren': { around: ['(', ')'], block: false },
  'language-math-bracket': { around: ['[', ']'], block: true },
}

/**
 * Shows formulas as MathML, which browsers draw without a script, a font or a style of ours. What is no formula, or
 * cannot be read as one, becomes text as it is written.
 * @returns puts the MathML in place; until then the text of each formula stands there as TeX
 */
export const showMath = (root: Root): (() => void) => {
  const shown: (() => void)[] = []
  visit(root, 'element', (element, index, parent) => {
    const kind = element.tagName === 'code' ? kindOf(element) : undefined
    if (kind === undefined || parent === undefined || index === undefined) return
    const [child] = element.children
    const tex = child?.type === 'text' ? child.value : ''
    const isFence = parent.type === 'element' && parent.tagName === 'pre'
    const [before, after] = kind.around
    const isMath = isFence || before === '$$' || (before === '$' ? isFormula : isCertain)(tex)
    const math = isMath ? mathMl(tex, kind.block) : undefined
    if (math !== undefined)
      shown.push(() => {
        parent.children[parent.children.indexOf(element)] = math
        if (isFence) Object.assign(parent, { tagName: 'div', properties: { className: ['formula'] } })
      })
    else if (!isFence) parent.children[index] = { type: 'text', value: `${before}${tex}${after}` }
  })
  return () => {
    for (const show of shown) show()
  }
}

const kindOf = ({ properties }: Element): (typeof KINDS)[string] | undefined => {
  const classes = Array.isArray(properties.className) ? properties.className : []
  const name = classes.find((one) => typeof one === 'string' && Object.hasOwn(KINDS, one))
  return typeof name === 'string' ? KINDS[name] : undefined
}

const mathMl = (tex: string, displayMode: boolean): Element | undefined => {
  try {
    const html = katex.renderToString(tex.trim(), {
      ...{ output: 'mathml', displayMode, throwOnError: true, strict: 'ignore', trust: false },
      ...{ maxExpand: 200, maxSize: 20 },
    })
    const tree = parseFragment.parse(html)
    let math: Element | undefined
    visit(tree, 'element', (element) => {
      if (element.tagName === 'annotation') element.children = []
      if (element.tagName === 'math') math = element
    })
    if (math === undefined) return undefined
    visit(math, 'element', (element, index, parent) => {
      if (element.tagName === 'annotation' && parent !== undefined && index !== undefined)
        parent.children.splice(index, 1)
    })
    math.properties = { ...math.properties, alttext: tex.trim() }
    return math
  } catch {
    return undefined
  }
}
