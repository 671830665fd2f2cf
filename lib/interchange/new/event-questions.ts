import { say } from '@/config/language'
import { readSeries } from '@/lib/archive/event/series'
import type { Archive } from '@/lib/archive/whole'
import { latinName } from '../latin-name'
import { cityQuestions } from './city-questions'
import { nextSlug, nextTitle } from './next'
import type { Answers, Question } from './question'
import { isYearly, type SeriesState, seriesOf, titleModel } from './series-of'
import { slugQuestion } from './slug-question'
import { timeQuestions } from './time-questions'

const NONE = 'none'

/** What to know about a new event. The series comes first: everything else is proposed after its latest event. */
export const eventQuestions = (archive: Archive): readonly Question[] => {
  const all = seriesOf(archive)
  const chosen = ({ series }: Answers): SeriesState | undefined => all.find(({ name }) => name === series)
  const numberOf = (answers: Answers): number => Number(answers.number)
  return [
    {
      name: 'series',
      label: say('Series', '系列'),
      openChoices: true,
      choices: () => [
        ...all.map((series) => ({ value: series.name, label: `${series.name}（${series.events.length}）` })),
        { value: NONE, label: say('none, or a new one', '不属于系列，或新的系列') },
      ],
      skip: () => all.length === 0,
      propose: ({ title }) =>
        (title === undefined ? all[0] : chosen({ series: readSeries(title)?.name ?? NONE }))?.name ?? NONE,
    },
    {
      name: 'number',
      label: say('Number in the series', '第几期'),
      skip: ({ series }) => series === NONE,
      propose: (answers) => {
        const series = chosen(answers)
        const told = readSeries(answers.title ?? '')?.number
        return series === undefined ? undefined : String(told ?? series.highest + 1)
      },
      judge: (answer) =>
        answer === '' || /^\d{1,4}$/.test(answer) ? undefined : say('Write a number.', '请写一个数字。'),
    },
    ...timeQuestions((answers) => chosen(answers)?.model),
    ...cityQuestions(archive, (answers) => chosen(answers)?.model),
    {
      name: 'title',
      label: say('Title', '标题'),
      required: true,
      propose: (answers) => {
        const series = chosen(answers)
        if (series === undefined || answers.number === undefined) return undefined
        const model = titleModel(series, answers.city)
        const { title, address } = model.data
        const others = series.events.filter((event) => event !== model).map(({ data }) => data.title)
        return nextTitle(title, numberOf(answers), address?.city, answers.city, others)
      },
    },
    slugQuestion(
      (answers) => {
        const series = chosen(answers)
        const old = series?.model.record.series?.number
        if (series === undefined || old === undefined) return answers.title ? latinName(answers.title) : undefined
        const next = isYearly(series) ? Number(answers.date?.slice(0, 4)) : numberOf(answers)
        const cities = { old: series.model.data.address?.city, next: answers.city }
        const slug = nextSlug(series.model.slug, { old, next }, cities)
        return isYearly(series) ? free(slug, archive) : slug
      },
      (slug) => archive.claims.find((claim) => claim.slug === slug)?.file,
    ),
    { name: 'summary', label: say('Summary, one sentence', '一句话简介') },
    {
      name: 'url',
      label: say('Registration page, empty if there is none yet', '报名页面，还没有就留空'),
      judge: (answer) =>
        answer === '' || /^https?:\/\/\S+$/.test(answer)
          ? undefined
          : say('Write an address with https://.', '请写 https:// 开头的网址。'),
    },
    { name: 'authors', label: say('Speakers, separated by commas', '讲师，用顿号或逗号分隔') },
    { name: 'tags', label: say('Topics, separated by commas', '主题标签，用顿号或逗号分隔') },
  ]
}

/** A slug that nobody has: with a year-long series two events may stand in one year. */
const free = (slug: string, { claims }: Pick<Archive, 'claims'>): string => {
  const taken = new Set(claims.map((claim) => claim.slug))
  if (!taken.has(slug)) return slug
  for (let count = 2; ; count += 1) if (!taken.has(`${slug}-${count}`)) return `${slug}-${count}`
}
