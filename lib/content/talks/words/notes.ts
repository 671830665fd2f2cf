import { plainWords } from './symbols'

const HAN =
  /^(?:活动|大会|会议|社区|本次|本期|关于|我们|主办|协办|承办|赞助|合作|支持|媒体|友情|联系|报名|参会|参与|观看|加入|往期|更多|相关|现场|精彩|直播|线上|线下|视频|录像|回放|幻灯片|资料|ppt|图片|照片|交通|场地|会场|时间|地点|费用|票务|福利|礼品|奖品|注意|温馨|特别|常见|前言|写在|后记|结语|总结|致谢|感谢|活动结束|志愿者|招募|征集|扫码|二维码|公众号|微信|社群|背景|简介|概述|概况|亮点|须知|说明|声明|版权|附录|参考|备注|其他)/
const HAN_WHOLE =
  /(?:报名|信息|详情|方式|地址|地点|时间|须知|事项|说明|回顾|总结|下载|链接|资料|相册|图集|照片|合集|介绍|简介|背景|概况|亮点|花絮|伙伴|单位|赞助商?|媒体|社区|平台|联系|交通|路线|导航|入口|二维码|加群|福利|抽奖|招募|致谢|鸣谢|感谢|问题|FAQ|指南|攻略|收获|数据|反馈|预告|群)$/i
const ENGLISH =
  /^(?:about|registration|register|rsvp|tickets?|venue|location|where|when|getting there|directions|how to|sponsors?|partners?|hosts?|organi[sz]ers?|contacts?|code of conduct|recap|resources?|photos?|pictures|gallery|introduction|intro|background|overview|summary|thanks?|acknowledg|faq|q&a|links?|materials?|slides|videos?|recordings?|join|community|highlights|what|why|who|news|notes?|details|description|info|information|event|covid|safety|dress|food|accommodation|travel|call for|cfp|volunteers?|feedback|survey|previous|past|upcoming|next|more|see also|references|license|disclaimer)\b/i

const NO_TALKS =
  /^(?:往期|上期|前期|过往|历届|历史|下期|相关阅读|推荐阅读|延伸阅读|组织者|组织团队|主办|承办|协办|志愿者|工作人员|合作|赞助|支持|媒体|联系|招募|征集|票务|交通|previous|past|next|related|further reading|organi[sz]ers?|volunteers?|crew|team|sponsors?|partners?|contact|call for|tickets?)/i

/** Whether what stands under a heading is no talk of this event, whatever it looks like. */
export const holdsNoTalks = (heading: string): boolean => {
  const text = plainWords(heading)
  return text.length <= (/\p{Script=Han}/u.test(text) ? 10 : 24) && NO_TALKS.test(text)
}

const FACT =
  /^(?:费用|票价|报名(?:方式|链接|地址|入口|截止|时间)?|(?:参与|参会|参加)方式|(?:主办|承办|协办|赞助|支持|合作)(?:方|单位|商|伙伴|媒体|社区)?|联系(?:方式|我们|人)|交通(?:方式|指南|路线)?|注意事项|(?:温馨|友情)提示|活动(?:费用|地址|地点|福利)|register|registration|tickets?|rsvp|sponsors?|hosted by|organi[sz]ed by)\s*:/

/** Whether a line states a fact about the event (`费用：免费`), which ends what is said of a talk. */
export const isEventFact = (line: string): boolean => FACT.test(plainWords(line))

/** Whether a heading announces something about the event (venue, registration, sponsors, thanks) rather than a talk. */
export const isNoteHeading = (heading: string): boolean => {
  const text = plainWords(heading)
  if (text.length > 40) return false
  const short = text.replace(/\s/g, '').length <= 12
  return (
    (short && (HAN.test(text) || (HAN_WHOLE.test(text) && !/[:—]/.test(text)))) ||
    (text.length <= 30 && ENGLISH.test(text))
  )
}
