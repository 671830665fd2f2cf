import { say } from '@/config/language'
import type { Answers, Question } from './question'

/** Asks one question at a terminal; undefined where the organizer gave up. */
export type Ask = (question: Question, proposal: string | undefined, answers: Answers) => Promise<string | undefined>

/** Something that stands in the way of writing; the call itself was right. */
export class Refused extends Error {}

/** What to say of an answer that another file has. */
export const describeTaken = (file: string): string =>
  say(`${file} is there already, and is left alone.`, `${file} 已经存在，没有改动它。`)

/**
 * Answers questions in order: by flags first, then by asking, else by what is proposed.
 * @param ask undefined where there is nobody to ask
 * @returns undefined where the organizer gave up
 * @throws Refused where a file stands in the way; an Error that names every flag with a wrong value and every one that is missing
 */
export const answerAll = async (
  questions: readonly Question[],
  flags: Answers,
  ask: Ask | undefined,
): Promise<Answers | undefined> => {
  const wrong: string[] = []
  let answers: Answers = flags
  for (const question of questions) {
    const answer = flags[question.name] ?? (await askOrPropose(question, answers, ask))
    if (answer === undefined) return undefined
    const text = answer.trim()
    const taken = question.takenBy?.(text)
    if (taken !== undefined) throw new Refused(describeTaken(taken))
    const reason = reasonAgainst(question, text, answers, flags[question.name] !== undefined || ask !== undefined)
    if (reason !== undefined) wrong.push(`--${question.name}: ${reason}`)
    answers = { ...answers, [question.name]: text }
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return answers
}

const askOrPropose = async (
  question: Question,
  answers: Answers,
  ask: Ask | undefined,
): Promise<string | undefined> => {
  const proposal = question.propose?.(answers)
  if (ask !== undefined && !question.flagOnly && !question.skip?.(answers)) return ask(question, proposal, answers)
  return ask === undefined && question.unsure ? '' : (proposal ?? '')
}

const reasonAgainst = (
  { label, required = false, choices, openChoices = false, judge }: Question,
  text: string,
  answers: Answers,
  isSaid: boolean,
): string | undefined => {
  if (required === 'said' ? !isSaid : required && text === '')
    return say(`is missing (${label})`, `没有给出（${label}）`)
  const all = choices?.(answers).map(({ value }) => value)
  if (all !== undefined && !openChoices && !all.includes(text))
    return say(`must be one of ${all.join(', ')}`, `只能是 ${all.join('、')} 之一`)
  return judge?.(text, answers)
}
