import { say } from '@/config/language'
import type { EventReading } from '@/lib/archive/event'
import type { Placement } from '@/lib/programme'

const PARTS: Readonly<Record<Placement['part'], string>> = {
  title: say('talk', '议题'),
  speaker: say('speaker', '讲师'),
  bio: say('bio', '简介'),
  abstract: say('abstract', '摘要'),
  takeaways: say('takeaways', '收益'),
  time: say('time', '时间'),
  place: say('place', '会场'),
  video: say('video', '录像'),
  slides: say('slides', '幻灯片'),
  label: say('structure', '结构'),
  rest: say('rest', '其余'),
}

/** Line by line what the body of an event became, and why. */
export const explainReading = (file: string, { body }: EventReading): string => {
  if (body === undefined)
    return say('The front matter is broken, so the body was not read.', '文件头部有错误，没有读正文。')
  if (body.placements.length === 0) return say('The body is empty.', '正文是空的。')
  const titles = new Map(body.talks.map(({ slug, title }) => [slug, title]))
  return body.placements
    .map(({ line, endLine, part, talk, text, reason }) => {
      const lines = endLine > line ? `${line}–${endLine}` : `${line}`
      const owner = talk === undefined || part === 'title' ? '' : ` → ${titles.get(talk) ?? talk}`
      return `${file}:${lines} ${PARTS[part]}: ${shorten(text)}${owner} — ${reason}`
    })
    .join('\n')
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
