import { plainWords } from './symbols'

/** What a label such as 讲师： or Abstract: announces. `intro` is 简介 alone: a person's or a talk's, as the rest tells. */
export type LabelKind =
  | 'speaker'
  | 'host'
  | 'guest'
  | 'company'
  | 'position'
  | 'bio'
  | 'title'
  | 'abstract'
  | 'intro'
  | 'takeaways'
  | 'time'
  | 'video'
  | 'slides'

const HOST = '主持人|主持嘉宾|主持|圆桌主持人?|moderators?|hosts?|hosted by|mc'
const GUEST =
  '圆桌嘉宾|参与嘉宾|对话嘉宾|讨论嘉宾|互动嘉宾|与谈人|与谈嘉宾|参与人|圆桌成员|panell?ists?|guests?|participants?'
const SPEAKER = [
  '讲师|讲者|主讲|主讲人|主讲者|主讲嘉宾|主讲老师|演讲者|演讲人|演讲嘉宾|演讲讲师|演讲老师|分享嘉宾|分享人|分享者|分享讲师|分享老师',
  '嘉宾|嘉宾讲师|讲师嘉宾|特邀嘉宾|报告人|报告嘉宾|发言人|发言嘉宾|出品人|作者|老师|技术讲师|主讲专家|专家|姓名|导师|登壇者|講演者|発表者|スピーカー',
  'speakers?|presenters?|lecturers?|presented by|talk by|given by|speaker name|instructors?|by',
].join('|')
const PERSON = `${SPEAKER}|${HOST}|${GUEST}|个人|人物|自我|导师|联合讲师`
const TALK = '演讲|议题|话题|主题|分享|内容|课题|topics?|课程|报告|talks?|session|讲座|圆桌|直播|干货|技术|案例|speech'
const ABOUT = '简介|介绍|概要|摘要|大纲|提纲|纲要|内容|描述|概述|要点|亮点|梗概|背景|说明|详情|概览|导读|简述|综述|概況'

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i')

/** In the order in which they are tried. The patterns know no repetition of repetitions, and see forty characters. */
const GRAMMAR: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'takeaways',
    whole(
      '(?:听众|观众|参会者|学员|读者|用户|您|你|参与者|受众|大家)?(?:将|会|能|可以|可)?(?:收益|受益|收获|获得|学到|了解到)(?:什么|点|内容|到什么)?',
    ),
  ],
  [
    'takeaways',
    whole(
      "(?:key |audience |main )?(?:takeaways?|learnings?)|what (?:you|attendees|the audience)(?:'ll| will| can)? (?:learn|gain|get|take away)|benefits",
    ),
  ],
  [
    'bio',
    whole(
      `(?:关于)?(?:${PERSON})(?:的)?(?:个人)?(?:简介|介绍|背景|简历|履历|信息)|关于(?:讲师|嘉宾|作者|演讲者|主讲人)`,
    ),
  ],
  [
    'bio',
    whole(
      "(?:speaker|personal|short|presenter|author|host|guest)?'?s? ?(?:bio|biography|biographies|bios|profile)|(?:speaker|presenter) (?:introduction|intro)|about (?:the )?(?:speakers?|presenters?|authors?|me)",
    ),
  ],
  [
    'abstract',
    whole(`(?:本次|本场|本期)?(?:${TALK})(?:的)?(?:内容)?(?:${ABOUT})|摘要|概要|大纲|提纲|内容提要|主要内容|内容概要`),
  ],
  [
    'abstract',
    whole(
      '(?:talk |session |topic |speech )?(?:abstract|description|summary|outline|synopsis|overview|details)|about (?:the |this )?(?:talk|session|topic)',
    ),
  ],
  [
    'title',
    whole(
      `(?:本期|本场|本次|${TALK})?(?:主题|题目|标题|名称|议题|话题|课题)(?:名称|名)?|(?:talk |session )?(?:title|topic|subject)|talk|session|演讲|分享|报告|讲座|talk title|タイトル|演題|テーマ`,
    ),
  ],
  ['host', whole(HOST)],
  ['guest', whole(GUEST)],
  ['speaker', whole(`(?:本期|特邀|本场|本次)?(?:${SPEAKER})(?:姓名|名单|阵容|人)?`)],
  [
    'company',
    whole(
      '(?:所在|所属|就职|任职|工作)?(?:公司|单位|机构|企业|组织)(?:名称)?|来自|所属|company|organi[sz]ation|affiliation|employer',
    ),
  ],
  [
    'position',
    whole(
      '(?:公司|担任|现任|个人)?(?:职位|职务|头衔|岗位|身份|职称)|position|role|job title|公司职位|单位职务|公司及职位|公司/职位',
    ),
  ],
  [
    'time',
    whole(
      '(?:演讲|分享|直播|活动|开始|报告|圆桌|讲座)?(?:时间|日期|时段)|time|date|when|date and time|start|starts|時間|日時|時刻',
    ),
  ],
  [
    'video',
    whole(
      '(?:演讲|分享|直播|精彩|现场|完整|会议|活动|b站|bilibili|youtube)?(?:视频|录像|录播|回放|回看|重播|录屏)(?:视频|录像|回放|地址|链接|观看|下载|回看|录像地址|回放地址)?|(?:watch |talk |session )?(?:video|recording|replay)s?(?: link)?|watch|观看视频|观看回放|观看录像',
    ),
  ],
  [
    'slides',
    whole(
      '(?:演讲|分享|讲师|会议|现场|嘉宾|下载)?(?:ppt|slides?|幻灯片|演示文稿|演讲稿|讲稿|课件|讲义|胶片|deck|keynote|pdf|演示稿)(?:下载|地址|链接|资料|文件|下载地址| link| download)?|(?:演讲|分享)资料|资料下载',
    ),
  ],
  ['intro', whole('简介|介绍|内容|描述|概述|说明|introduction|intro|about')],
]

/**
 * The kind of a label's words (without the colon), or undefined. Widths, spaces, ornaments, brackets and a number at the
 * end do not matter: 【讲师 1】 is 讲师.
 */
export const labelKind = (words: string): LabelKind | undefined => {
  const bare = bareLabel(words)
  if (bare === '' || bare.length > 40) return undefined
  return kindOfLabel(bare) ?? bilingual(bare)
}

const kindOfLabel = (bare: string): LabelKind | undefined => {
  const tight = bare.replace(/\s+/g, '')
  return GRAMMAR.find(([, pattern]) => pattern.test(bare) || pattern.test(tight))?.[0]
}

/** `讲师 Speaker`, `Speaker / 讲师`: both halves are labels; the one that says more decides. */
const bilingual = (bare: string): LabelKind | undefined => {
  const [, before, behind] = /^([\p{Script=Han}]+)[\s/|·(]+([a-z][a-z\s]*)\)?$/u.exec(bare) ?? []
  const [, latinFirst, hanLast] = /^([a-z][a-z\s]*?)[\s/|·(]+([\p{Script=Han}]+)\)?$/u.exec(bare) ?? []
  const [han, latin] = [before ?? hanLast, behind ?? latinFirst]
  if (han === undefined || latin === undefined) return undefined
  const [one, other] = [kindOfLabel(han), kindOfLabel(latin.trim())]
  if (one === undefined || other === undefined) return undefined
  return one === 'intro' ? other : one
}

const bareLabel = (words: string): string =>
  plainWords(words)
    .replace(/[【】[\]「」]/g, '')
    .replace(/\s*(?:\d{1,2}|[一二三四五六七八九十]|\([^)]{1,6}\))$/, '')
    .replace(/们$/, '')
    .trim()

const BLOCK_LABELS: ReadonlySet<LabelKind> = new Set(['bio', 'abstract', 'intro', 'takeaways'])

/** Whether the content of such a label may run over lines and blocks. */
export const isBlockLabel = (kind: LabelKind): boolean => BLOCK_LABELS.has(kind)

/** Whether the content of such a label is a line at most. */
export const isLineLabel = (kind: LabelKind): boolean => !BLOCK_LABELS.has(kind)
