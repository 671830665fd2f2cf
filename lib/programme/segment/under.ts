/** What the lines right under a line say of it: who speaks, what is told of a talk, and what are the event's own facts. */
import type { Lexers } from '../lex'
import { isContact } from '../lex/marks'
import { isPost } from '../lex/parts'
import { personWhoShares } from '../lex/person-line'
import { titleInside } from '../lex/told'
import type { Line } from '../lines/line'
import { TALK } from '../weights'

export type Under = {
  readonly told: boolean
  readonly quote: boolean
  readonly score: number
  readonly title: boolean
  readonly topic: boolean
  readonly people: number
  readonly facts: boolean
}

/** What the lines right under a line say about it; a label's own lines count as if they stood beside it. */
export const underScore = (line: Line, lex: Lexers): Under => {
  let score = 0
  let title = false
  let topic = false
  let quote = false
  let people = 0
  let facts = false
  let prose = 0
  const said = new Set<string>()
  const once = (key: string, weight: number): void => {
    if (!said.has(key)) score += weight
    said.add(key)
  }
  const items = line.form === 'record' ? line.children : line.children.slice(0, 24)
  if (items[0]?.form === 'text' && ADDRESS.test(items[0].span.text)) facts = true
  items.forEach((child, index) => {
    if (child.form === 'rule' || child.form === 'block' || child.form === 'columns') return
    const { text } = child.span
    const label = lex.label(text)
    if (label !== undefined) {
      const { role } = label
      const content = text.slice(label.from).trim()
      if (role === 'speaker' || role === 'host') {
        const named =
          content === ''
            ? namesSomebody(child.children[0] ?? items[index + 1], lex)
            : lex.personLine(content) !== undefined || content.length <= 60
        if (named) once('who', TALK.speakerLabel)
        people += 1
      } else if (role === 'guest') once('guest', TALK.guestLabel)
      else if (
        (role === 'title' || (role === 'talk' && content !== '' && !/^https?:/.test(content))) &&
        (content !== '' ||
          child.children.length > 0 ||
          items[index + 1]?.form === 'text' ||
          items[index + 1]?.form === 'bold')
      )
        title = true
      else if (role === 'bio' || role === 'abstract' || role === 'takeaways') once(role, TALK.proseLabel)
      else if (role === 'intro') once('intro', TALK.proseLabel / 2)
      else if (role === 'company' || role === 'post' || role === 'time' || role === 'video' || role === 'slides')
        once(role, TALK.factLabel)
      else if (role === 'place' || role === 'note' || role === 'aside') {
        // behind a speaker they are told of the talk, or of what comes after it
        if (content !== '' && prose === 0 && child.form !== 'heading' && people === 0) facts = true
      }
      return
    }
    if (child.form === 'heading' || child.form === 'summary') {
      const head = lex.head(child.span)
      if (
        head.when === undefined &&
        head.options[0]?.order === 'people' &&
        index === items.findIndex(({ form }) => form === 'heading')
      )
        once('section', TALK.personSection)
      return
    }
    const person = prose < 1 && !isContact(text) ? (lex.personLine(text) ?? spoken(text, lex)) : undefined
    if (person !== undefined && person.people.length > 0) {
      once('who', TALK.personLine * Math.min(1, person.score + 0.1))
      people += person.people.length
    } else if (prose === 0 && child.form === 'text' && personWhoShares(text, lex.book) !== undefined) {
      once('who', TALK.personLine)
      people += 1
      prose += 1
    } else if (titleInside(text, lex.lexicon) !== undefined) quote = true
    else if (child.form === 'text' || child.form === 'bold') {
      if (
        prose === 0 &&
        !/[。；]|[a-z]\.$|[:：]\s*$|^\s*[(（]/.test(text) &&
        text.length <= 120 &&
        !isPost(text, lex.book)
      )
        topic = true
      prose += 1
    }
  })
  if (prose > 0) score += TALK.prose
  return {
    score,
    title,
    quote,
    topic,
    people,
    facts,
    told: ['bio', 'abstract', 'takeaways', 'intro'].some((key) => said.has(key)),
  }
}

/** A street with a number, and a town with its code on the next line or behind a comma. */
const ADDRESS =
  /^[^\n,]{2,40}\s\d{1,4}\s?\p{L}?\s*(?:\n|,)\s*(?:\p{Lu}{1,2}-?)?\d{4,6}(?:\s\p{Lu}{2})?\s+\p{Lu}|^[^\n,]{2,40}\s\d{1,4}\s?\p{L}?,\s*\p{Lu}\p{L}+\s*$/u

/** Whether what stands below a label for people is no sentence. */
const namesSomebody = (line: Line | undefined, lex: Lexers): boolean =>
  line !== undefined &&
  (line.span.text.length <= 60 || line.node !== undefined || lex.personLine(line.span.text) !== undefined)

/** `甲：` or `Ada says:` above what they say. */
export const spoken = (text: string, lex: Lexers): ReturnType<Lexers['personLine']> => {
  if (!/[：:]\s*$/.test(text) || text.length > 80) return undefined
  const bare = text.replace(/[\s：:]+$/, '')
  const said = lex.lexicon.ends('tells', bare.toLowerCase())
  // Ada nous dit :
  return lex.personLine(said === 0 ? bare : bare.slice(0, -said).replace(/(?:\s+\p{Ll}{2,4})?\s*$/u, ''))
}

/** How many lines under a line are people. */
export const peopleUnder = (line: Line, lex: Lexers): number =>
  line.children.reduce(
    (sum, child) =>
      sum +
      (child.level >= 7 &&
      child.span.text !== '' &&
      lex.personLine(child.span.text.replace(/[\s：:]+$/, '')) !== undefined
        ? 1
        : 0) +
      peopleUnder(child, lex),
    0,
  )
