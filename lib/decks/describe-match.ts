import type { FitPoint } from './fit'
import type { DeckMatch, Doubt } from './matching'

/** Chooses the wording: by the terminal for organizers, by the site for its pages. */
export type Say = (english: string, chinese: string) => string

/** Why a deck is a talk's, as a sentence. */
export const describeReason = ({ reason, file }: DeckMatch, say: Say): string => {
  if (reason.kind === 'stated') return say('The event’s own file names it.', '活动文件里写明了这一份。')
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1) || '/'
  const place = describeFit(reason.points, say)
  const title = likeness(reason.title, say)
  if (reason.kind === 'title')
    return say(`${title} ${folder} agrees in ${place}.`, `${title}目录 ${folder} 与活动的${place}相符。`)
  const names = reason.names.join(say(', ', '、'))
  return say(
    `The file names ${names}, and ${folder} agrees in ${place}. ${title}`,
    `文件名里有${names}，目录 ${folder} 与活动的${place}相符。${title}`,
  )
}

const likeness = (title: number, say: Say): string => {
  if (title >= 0.5) return say('The titles are alike.', '题目相近。')
  return title >= 0.3
    ? say('The titles are somewhat alike.', '题目略有不同。')
    : say('The deck carries another title.', '幻灯片用了另一个题目。')
}

const describeFit = (points: readonly FitPoint[], say: Say): string => {
  const words: Readonly<Record<FitPoint, string>> = {
    stated: say('the link of the event', '链接'),
    month: say('month', '年月'),
    year: say('year', '年份'),
    city: say('city', '城市'),
    online: say('being online', '线上形式'),
    number: say('edition', '届次'),
    words: say('name', '名称'),
  }
  return points.map((point) => words[point]).join(say(' and ', '、'))
}

/** Why a deck is left for a person to decide, as a sentence. */
export const describeDoubt = (doubt: Doubt, say: Say): string => {
  const words: Readonly<Record<Doubt, string>> = {
    'several-talks': say('It fits several talks equally well.', '它同样适合几场演讲。'),
    'several-decks': say('Several decks fit this talk equally well.', '有几份幻灯片同样适合这场演讲。'),
    'only-present': say(
      'It names a person of the event, but not of a talk like it.',
      '文件名里的人参加了活动，但没有这样的演讲。',
    ),
    'faint-title': say('The titles are only faintly alike.', '题目只有一点相像。'),
    'other-speaker': say('The titles are alike, but the file names somebody else.', '题目相近，但文件名里是另一个人。'),
    'other-folder': say(
      'Speaker and title agree, but the folder is of another date or city.',
      '讲师和题目都对，但目录的日期或城市不对。',
    ),
  }
  return words[doubt]
}
