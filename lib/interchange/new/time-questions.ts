import { say } from '@/config/language'
import { parseWallTime } from '@/lib/archive/event/wall-time'
import type { EventFile } from '@/lib/archive/whole'
import type { Answers, Question } from './question'

const isDay = (answer: string): boolean => parseWallTime(answer).kind === 'day'
const isClock = (answer: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(answer)
const CLOCK = say('Write it like 13:30, or leave it empty.', '写成 13:30 的样子，或留空。')

/** The day, and the hours as the last event of the series kept them. */
export const timeQuestions = (modelOf: (answers: Answers) => EventFile | undefined): readonly Question[] => [
  {
    name: 'date',
    label: say('Day, such as 2027-03-20', '日期，如 2027-03-20'),
    required: true,
    judge: (answer) =>
      isDay(answer) ? undefined : say('Write a day like 2027-03-20.', '请写成 2027-03-20 这样的日期。'),
  },
  {
    name: 'start',
    label: say('Begins at, empty for all day', '开始时刻，全天活动留空'),
    propose: (answers) => {
      const time = modelOf(answers)?.record.time
      return time === undefined ? '13:00' : time.kind === 'timed' ? time.start.clock : ''
    },
    judge: (answer) => (answer === '' || isClock(answer) ? undefined : CLOCK),
  },
  {
    name: 'end',
    label: say('Ends at, empty if open', '结束时刻，未定就留空'),
    skip: ({ start }) => start === '',
    propose: (answers) => {
      const time = modelOf(answers)?.record.time
      const clock = time?.kind === 'timed' ? time.end?.clock : undefined
      return answers.start === '' || clock === undefined || clock <= (answers.start ?? '') ? undefined : clock
    },
    judge: (answer, { start = '' }) => {
      if (answer === '') return undefined
      if (!isClock(answer) || start === '') return CLOCK
      return answer > start ? undefined : say(`That is not after ${start}.`, `结束不能早于开始的 ${start}。`)
    },
  },
]
