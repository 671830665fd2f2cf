import type { TalkKind } from '@/lib/model'
import { plainWords } from './symbols'

const BREAK_WORDS =
  '茶歇|休息|中场休息|午休|午餐|午餐时间|晚餐|晚宴|合影|合影留念|大合影|集体合影|签售|签到|签到入场|观众签到|嘉宾签到|入场|来宾签到|现场签到|抽奖|抽奖环节|互动抽奖|幸运抽奖|自由交流|自由讨论|交流|互动交流|现场交流|社交|签书|散场|受付|懇親会|休憩|結束|结束|活动结束|会议结束|离场|领取礼品|礼品领取|茶点|问答|问答环节|自由问答|现场问答|茶歇交流|自由交流时间'
const ENGLISH_BREAKS =
  'break|coffee break|tea break|lunch|lunch break|dinner|registration|check-?in|sign-?in|networking|group photo|photo|photos|raffle|lucky draw|prize draw|book signing|intermission|free discussion|mingle|refreshments?|snacks?|pizza|drinks?|happy hour|after ?party|q ?& ?a|questions|doors open|arrival|welcome (?:coffee|drinks?|reception)'
const BREAK = new RegExp(
  `^(?:${BREAK_WORDS}|${ENGLISH_BREAKS})(?:(?:、|，|,|&|/|\\+|与|和|及|\\s|and)+(?:${BREAK_WORDS}|${ENGLISH_BREAKS}))*(?:[（(][^（()）]*[)）])?$`,
  'i',
)
/** `签到 + 领取礼品` */
const BREAK_AND_MORE =
  /^(?:签到|入场|茶歇|午餐|午休|合影|抽奖|休息|coffee break|lunch|registration)\s*[+&、,/]\s*(?!.*(?:圆桌|演讲|分享|讨论|报告|talk)).{1,14}$/i
const OPENING =
  /^(?:活动|大会|会议|主办方|社区|峰会|领导|嘉宾)?(?:开场|开幕|欢迎)(?:致辞|致词|演讲|词|白|介绍|环节|仪式|分享|$|[：:—-\s&、与])|(?:开场致辞|开场演讲|开幕致辞|欢迎致辞|欢迎辞|开场白|开幕式|开幕词|致欢迎词|致开幕词)|^(?:開会|オープニング|はじめに)|^(?:主办方|领导|嘉宾|社区|组织者|主持人)?致[辞词]$|^欢迎来到|开场$|^(?:opening|welcome|kick-?off)\b(?! to (?:the )?(?:world|jungle))/i
const ROUNDTABLE =
  /圆桌|^(?:对话|高峰对话|巅峰对话|嘉宾对话)(?:环节|[：:]|$)|\bround[- ]?table\b|^panel\b(?!s)|\bpanel discussion\b|^fireside chat\b/i

/** What a title says about the kind of a talk. */
export const kindOf = (title: string): TalkKind => {
  const text = plainWords(title)
  if (text.length <= 60 && (BREAK.test(text) || BREAK_AND_MORE.test(text))) return 'break'
  if (ROUNDTABLE.test(text)) return 'roundtable'
  return OPENING.test(text) ? 'opening' : 'talk'
}
