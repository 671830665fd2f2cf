import { say } from '@/config/language'
import { site } from '@/config/site'
import { readSeries } from '@/lib/archive/event/series'
import { momentOf } from '@/lib/archive/event/time'
import { zoneOfPlace } from '@/lib/archive/event/zone'
import type { Archive } from '@/lib/archive/whole'
import { eventQuestions } from './event-questions'
import { placeFor } from './places'
import { type Answers, listIn, type Recipe } from './question'
import { quote, quoteAll } from './yaml-text'

/** How a new event is made, proposed after the latest one of its series. */
export const eventRecipe = (archive: Archive): Recipe => ({
  questions: eventQuestions(archive),
  write: (answers, body) => {
    const file = placeFor('event', answers.slug ?? '', archive)
    return {
      file,
      text: eventText(answers, body),
      next: [
        say(`Write the talks into {file}.`, `在 {file} 里写上议题。`),
        say(`See what the site reads: npm run parse -- {file}`, `查看网站读到了什么：npm run parse -- {file}`),
        say('Look at it: npm run dev', '预览：npm run dev'),
      ],
    }
  },
})

const eventText = (answers: Answers, body = BODY): string =>
  [
    '---',
    `title: ${quote(answers.title ?? '')}`,
    ...seriesLines(answers),
    ...(answers.url
      ? [`event_url: ${quote(answers.url)}`]
      : [say('# event_url: the registration page, as soon as there is one', '# event_url: 报名页面，有了再写')]),
    `location: ${quote(answers.location ?? '')}`,
    ...addressLines(answers),
    `summary: ${quote(answers.summary ?? '')}`,
    '',
    ...timeLines(answers),
    '',
    `authors: ${quoteAll(listIn(answers.authors))}`,
    `tags: ${quoteAll(listIn(answers.tags))}`,
    'featured: false',
    'draft: false',
    '---',
    '',
    body,
    '',
  ].join('\n')

/** The title tells the series wherever it can. */
const seriesLines = ({ title = '', series = '', number = '' }: Answers): readonly string[] => {
  if (series === '' || series === 'none' || readSeries(title)?.name === series) return []
  return ['series:', `  name: ${quote(series)}`, ...(number === '' ? [] : [`  number: ${Number(number)}`])]
}

const addressLines = (answers: Answers): readonly string[] => {
  const parts = ['street', 'city', 'region', 'country'].filter((part) => answers[part])
  return answers.city ? ['address:', ...parts.map((part) => `  ${part}: ${quote(answers[part] ?? '')}`)] : []
}

/** The hours as the clocks of the place show them; a zone that is not the site's is named. */
const timeLines = ({ date = '', start = '', end = '', city, country }: Answers): readonly string[] => {
  const zone = zoneOfPlace(city, country || undefined)
  const named = zone === site.timeZone ? [] : [`timezone: ${zone}`]
  if (start === '') return [`date: ${date}`, 'all_day: true', ...named]
  const at = (clock: string): string =>
    `${date}T${clock}:00${momentOf(`${date}T${clock}:00`, zone)?.offset ?? '+00:00'}`
  return [`date: ${at(start)}`, ...(end === '' ? [] : [`date_end: ${at(end)}`]), ...named]
}

const BODY = say(
  `<!--
One talk after the other, for instance so. This comment is not shown.

### Title of the talk

Speaker: Name (post, company)

Bio: a few words about the speaker.

What the talk is about.
-->`,
  `<!--
在这里依次写议题，例如下面这样。这段注释不会显示。

### 议题的题目

讲师：姓名（公司与职务）

个人简介：一两句话。

议题的摘要。
-->`,
)
