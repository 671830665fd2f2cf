import { createHash } from 'node:crypto'
import { z } from 'zod'
import { say } from '@/config/language'
import type { EventTime, Problem, Question, RegistrationPolicy } from '@/lib/model'
import type { Locator } from '../front-matter'
import { takenAsWritten } from '../front-matter/fit'
import { flag, listOf, moment, requiredText, texts } from '../front-matter/values'
import { momentOf } from './time'

/**
 * `registration:` of an event: how people register on this site. Other generators use the same word for an address or
 * for fields of their own; those are kept and mean nothing here, as any field that nobody reads.
 */

const wholeNumber = (least: number, most: number) => {
  const message = `${say(`must be a whole number from ${least} to ${most}`, `必须是 ${least} 到 ${most} 的整数`)} | ${say('Write it without quotes.', '不要加引号。')}`
  return z
    .number(message)
    .int(message)
    .min(least, message)
    .max(most, message)
    .nullish()
    .transform((value) => value ?? undefined)
}

const KINDS = ['text', 'paragraph', 'choice', 'choices', 'consent'] as const

const questionShape = { ask: requiredText, kind: z.enum(KINDS).nullish(), options: texts, required: flag }

const policyShape = {
  capacity: wholeNumber(1, 1_000_000),
  opens: moment,
  closes: moment,
  waitlist: flag,
  approval: flag,
  questions: listOf(questionShape),
  keepDays: wholeNumber(1, 3650),
  confirmHours: wholeNumber(1, 720),
  calendar: z.enum(['publish', 'invite']).nullish(),
  feedbackToSpeakers: flag,
}

const policyFields = z.looseObject(policyShape)
type PolicyFields = z.output<typeof policyFields>

const isOurs = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  (Object.keys(value).length === 0 || Object.keys(value).some((key) => Object.hasOwn(policyShape, key)))

/** The field as a whole: a group of our fields, or `true` for a form with nothing set. */
export const registrationField = takenAsWritten(
  z
    .preprocess((value) => (value === true ? {} : isOurs(value) ? value : undefined), policyFields.nullish())
    .transform((value) => value ?? undefined),
)

const KEEP_DAYS = 30
const CONFIRM_HOURS = 24

/** The policy with what the file leaves open. */
export const policyOf = (fields: PolicyFields): RegistrationPolicy => {
  const opens = momentOf(fields.opens ?? '')
  const closes = momentOf(fields.closes ?? '')
  return {
    ...(fields.capacity === undefined ? {} : { capacity: fields.capacity }),
    ...(opens === undefined ? {} : { opens }),
    ...(closes === undefined ? {} : { closes }),
    waitlist: fields.waitlist ?? fields.capacity !== undefined,
    approval: fields.approval ?? false,
    questions: fields.questions.map(questionOf),
    keepDays: fields.keepDays ?? KEEP_DAYS,
    confirmHours: fields.confirmHours ?? CONFIRM_HOURS,
    calendar: fields.calendar ?? 'publish',
    feedbackToSpeakers: fields.feedbackToSpeakers ?? false,
  }
}

const questionOf = ({ ask, kind, options, required }: PolicyFields['questions'][number]): Question => ({
  key: createHash('sha256').update(ask).digest('base64url').slice(0, 10),
  ask,
  kind: kind ?? (options.length > 0 ? 'choice' : 'text'),
  options: [...new Set(options)],
  // consent that is not needed is none
  required: kind === 'consent' || (required ?? false),
})

/** What is wrong with a policy beyond the form of its fields. */
export const judgePolicy = (
  policy: RegistrationPolicy,
  time: EventTime,
  file: string,
  locate: Locator,
): readonly Problem[] => {
  const problems: Problem[] = []
  const report = (path: readonly (string | number)[], level: Problem['level'], message: string, hint: string): void => {
    const full = ['registration', ...path]
    problems.push({ file, field: full.join('.'), level, rule: 'registration', message, hint, ...locate(full) })
  }
  const { opens, closes, capacity, waitlist, questions } = policy
  const start = time.start
  if (opens !== undefined && closes !== undefined && closes.epoch <= opens.epoch)
    report(
      ['closes'],
      'error',
      say(`${closes.iso} is not after the opening ${opens.iso}`, `${closes.iso} 不晚于开放时间 ${opens.iso}`),
      say('Nobody could register. Check the day and the hour.', '没有人能报名；请检查日期与时刻。'),
    )
  if (opens !== undefined && opens.epoch >= start.epoch)
    report(
      ['opens'],
      'error',
      say(`${opens.iso} is not before the start ${start.iso}`, `${opens.iso} 不早于活动开始 ${start.iso}`),
      say('Registration has to open before the event begins.', '报名须在活动开始前开放。'),
    )
  const end = time.kind === 'timed' ? (time.end ?? time.start).epoch : undefined
  if (closes !== undefined && end !== undefined && closes.epoch > end)
    report(
      ['closes'],
      'warning',
      say(`${closes.iso} is after the event`, `${closes.iso} 晚于活动结束`),
      say('It closes when the event is over. Check the day.', '活动结束时即截止；请检查日期。'),
    )
  if (waitlist && capacity === undefined)
    report(
      ['waitlist'],
      'warning',
      say('there is nothing to wait for without a capacity', '没有 capacity 就没有候补'),
      say('Write how many seats there are, or leave it out.', '请写明席位数，或删去这一行。'),
    )
  const asked = new Set<string>()
  questions.forEach(({ ask, kind, options }, index) => {
    if (asked.has(ask))
      report(
        ['questions', index, 'ask'],
        'error',
        say(`“${ask}” is asked twice`, `“${ask}”问了两次`),
        say('Answers are kept by their question’s words: make them differ.', '回答按问题的文字保存：请写得不同。'),
      )
    asked.add(ask)
    if ((kind === 'choice' || kind === 'choices') && options.length < 2)
      report(
        ['questions', index],
        'error',
        say(`“${ask}” offers no choice`, `“${ask}”没有可选项`),
        say('List at least two under options.', '请在 options 里至少列出两项。'),
      )
  })
  return problems
}
