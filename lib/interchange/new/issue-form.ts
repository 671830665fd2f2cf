import { parse } from 'yaml'
import { say } from '@/config/language'
import type { Answers } from './question'

/** What an issue form asks, by the words above each field. */
type Form = ReadonlyMap<string, string>

/** A filled form: answers to the questions of a new event, and the text of its page. */
export type FilledForm = { readonly answers: Answers; readonly body: string }

const NO_ANSWER = '_No response_'
/** Fields that become the text of the page, in their order. */
const TEXTS = ['programme', 'materials']
/** Fields that are no answer. */
const UNREAD = ['consent']
/** Fields that say something when they are left empty: all day, an open end, no city. */
const MEANT = ['start', 'end', 'city']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/**
 * The fields of an issue form by their labels. The labels may be in any language, ids tell what a field is.
 * @param template text of a file of .github/ISSUE_TEMPLATE
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export const readForm = (template: string): Form => {
  const form: unknown = parse(template)
  const body = isRecord(form) && Array.isArray(form.body) ? form.body : []
  return new Map(
    body.flatMap((field: unknown) => {
      if (!isRecord(field) || typeof field.id !== 'string' || !isRecord(field.attributes)) return []
      const { label } = field.attributes
      return typeof label === 'string' ? [[label.trim(), field.id] as const] : []
    }),
  )
}

/**
 * What somebody wrote into the form, as GitHub puts it into the issue: a heading of the third level with the label,
 * and the answer below it. A heading that is no label of the form belongs to the answer that it stands in, so that
 * a programme may have headings of its own.
 * @param text body of the issue
 * @throws an Error where not one field is found
 */
export const readIssue = (text: string, form: Form): FilledForm => {
  const fields = new Map<string, string[]>()
  let open: string[] | undefined
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const label = /^### (.+)$/.exec(line)?.[1]?.trim()
    const id = label === undefined ? undefined : form.get(label)
    // each field comes once: a talk may be called like a field
    if (id !== undefined && !fields.has(id)) {
      open = []
      fields.set(id, open)
    } else open?.push(line)
  }
  if (fields.size === 0)
    throw new Error(
      say('This is no filled form: not one of its fields is there.', '这不是填好的表单：一个字段也没有找到。'),
    )
  const answerOf = (id: string): string => {
    const answer = (fields.get(id) ?? []).join('\n').trim()
    return answer === NO_ANSWER ? '' : answer
  }
  const answers = [...fields.keys()].filter((id) => !TEXTS.includes(id) && !UNREAD.includes(id))
  return {
    answers: Object.fromEntries(
      answers
        .map((id) => [id, answerOf(id).replace(/\s+/g, ' ')] as const)
        .filter(([id, answer]) => answer !== '' || MEANT.includes(id)),
    ),
    body: TEXTS.map(answerOf).filter(Boolean).join('\n\n'),
  }
}
