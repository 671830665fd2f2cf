/** What an organizer has answered so far, by question. An answer may be empty: then there is nothing to say. */
export type Answers = Readonly<Record<string, string>>

type Choice = { readonly value: string; readonly label: string }

/** One thing to know before a file can be written: asked for at a terminal, or given as a flag of the same name. */
export type Question = {
  readonly name: string
  readonly label: string
  /** Whether an empty answer will not do; `said` wants an answer which may be empty. */
  readonly required?: boolean | 'said'
  /** Only ever given as a flag: most people have no need of it. */
  readonly flagOnly?: boolean
  /** Whether earlier answers leave nothing to ask. */
  readonly skip?: (answers: Answers) => boolean
  /** What to write unless the organizer says otherwise. */
  readonly propose?: (answers: Answers) => string | undefined
  /** A proposal that only a person may accept: without a terminal it is not taken. */
  readonly unsure?: boolean
  readonly choices?: (answers: Answers) => readonly Choice[]
  /** Whether a flag may give an answer that is none of the choices. */
  readonly openChoices?: boolean
  /** Why an answer will not do, as a sentence; undefined where it will. */
  readonly judge?: (answer: string, answers: Answers) => string | undefined
  /** The file that stands in the way of such an answer; undefined where none does. */
  readonly takenBy?: (answer: string) => string | undefined
}

/** A file that is going to be written. */
export type NewFile = {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string
  readonly text: string
  /** What to do next, one step a line. */
  readonly next: readonly string[]
}

/** How a kind of content is made: what to ask, and what to write. */
export type Recipe = {
  readonly questions: readonly Question[]
  /** @param body text below the front matter, in place of the example that stands there */
  readonly write: (answers: Answers, body?: string) => NewFile
}

/** Several names in one answer: 张三、李四 or a, b. */
export const listIn = (answer: string | undefined): readonly string[] =>
  (answer ?? '')
    .split(/[,，、;；]/)
    .map((item) => item.trim())
    .filter(Boolean)
