import { isCancel, select, text } from '@clack/prompts'
import { say } from '@/config/language'
import type { Answers, Question } from '@/lib/interchange/new'
import { describeTaken } from '@/lib/interchange/new/answer'

/** Asks one question at the terminal. @returns undefined where the organizer gave up */
export const ask = async (
  { label, required = false, unsure = false, choices, judge, takenBy }: Question,
  proposal: string | undefined,
  answers: Answers,
): Promise<string | undefined> => {
  const answer = await (choices === undefined
    ? text({
        message: label,
        // what is likely to be typed over stands there as an example only
        ...(proposal === undefined
          ? {}
          : unsure
            ? { placeholder: say(`such as ${proposal}`, `例如 ${proposal}`) }
            : { initialValue: proposal }),
        validate: (value = '') => {
          const given = value.trim()
          if (given === '' && required === true) return say('This is needed.', '这一项必填。')
          const taken = takenBy?.(given)
          return taken === undefined ? judge?.(given, answers) : describeTaken(taken)
        },
      })
    : select({
        message: label,
        // the keys are told in English only
        showInstructions: false,
        options: choices(answers).map((choice) => ({ ...choice })),
        ...(proposal === undefined ? {} : { initialValue: proposal }),
      }))
  return isCancel(answer) ? undefined : answer
}

/** Asks what is to be made. */
export const askKind = async (): Promise<string | undefined> => {
  const kind = await select({
    message: say('What shall it be?', '要写什么？'),
    showInstructions: false,
    options: [
      { value: 'event', label: say('an event', '活动') },
      { value: 'person', label: say('a person', '人物') },
      { value: 'venue', label: say('a venue', '场地') },
      { value: 'deck', label: say('slides in Markdown', 'Markdown 幻灯片') },
      { value: 'project', label: say('a project', '项目') },
    ],
  })
  return isCancel(kind) ? undefined : kind
}
