import { say } from '@/config/language'
import type { EventFile } from '@/lib/archive/whole'
import { plainLines } from '../body-lines'
import { atSpot } from '../finding'
import type { Finding, Rule } from '../rule'

const BUTTONS = [
  { field: 'url_video', word: /视频|录像|回放|video|recording/i },
  { field: 'url_slides', word: /幻灯片|幻灯|讲稿|PPT|slides/i },
  { field: 'url_code', word: /代码|code/i },
  { field: 'url_pdf', word: /PDF/i },
] as const

/** Words that lead to a button of the page; a talk about buttons has none of them. */
const POINTING = /点击|点按|请[点看见]|页面|上方|下方|顶部|底部|右侧|左侧|click|above|below|at the (?:top|bottom)/i

/** A body that points its readers to a button which no field makes. */
export const buttonWithoutLink: Rule = {
  name: 'button-without-link',
  level: 'warning',
  find: ({ events }) => events.filter(({ text }) => /按钮|button/i.test(text)).flatMap(judge),
}

const judge = (event: EventFile): readonly Finding[] =>
  plainLines(event)
    .filter(({ line }) => line >= event.bodyLine)
    .flatMap(({ line, text }) =>
      sentencesOf(text)
        .filter((sentence) => /按钮|button/i.test(sentence) && POINTING.test(sentence))
        .flatMap((sentence) =>
          BUTTONS.filter(({ field, word }) => word.test(sentence) && event.data[field] === undefined).map(({ field }) =>
            atSpot(
              { file: event.file, line, column: text.indexOf(sentence) + 1 },
              {
                message: say(`points to a button, but ${field} is empty`, `提到按钮，但 ${field} 是空的`),
                hint: say(`Fill in ${field}, or change the sentence.`, `请填写 ${field}，或改写这句话。`),
              },
              field,
            ),
          ),
        ),
    )

const sentencesOf = (text: string): readonly string[] => text.match(/[^。！？!?]+/g) ?? []
