import { namesCompany } from './words/posts'

const POST_AT_END =
  /(?:工程师|架构师|科学家|分析师|设计师|咨询师|培训师|主任|所长|院长|组长|部长|会长|秘书长|主编|站长|首席[\p{Script=Han}]{2,4}官|志愿者|发起人|联合发起人|组织者|专家|总监|经理|负责人|创始人|顾问|教授|布道师|研究员|主管|讲师|主席|总裁|合伙人|开发者|维护者|贡献者|博士|CTO|CEO|CIO|COO|VP|Engineer|Architect|Developer|Manager|Director|Founder|Lead|Maintainer|Committer|Advocate|Evangelist|Professor|Researcher|Scientist|Consultant)$/iu

const POST_AT_START =
  /^(?:(?:an?|the|senior|staff|principal|lead|chief|founding|distinguished)\s+)*(?:[\w-]+\s+){0,2}(?:engineer|architect|developer|manager|director|founder|co-?founder|cto|ceo|maintainer|evangelist|advocate|professor|researcher)(?:\s+(?:at|of|from|for|@)\b|\s*[,，])/i

/** Posts that are words of titles too, unless they stand alone. */
const POST_ALONE = /^(?:(?:senior|staff|principal|lead|资深|高级|首席)\s*)?(?:SRE|DBA|QA|PM|DevRel|DevOps|UP 主|站长)$/i

/** `Platform Lead, Acme` */
const POST_AND_COMPANY =
  /^(?:[\w-]+ ){0,3}(?:Engineer|Architect|Developer|Manager|Director|Founder|Co-?founder|Lead|Maintainer|Advocate|Evangelist|Professor|Researcher|Scientist|Consultant|CTO|CEO|SRE)(?:,| at| @) ?[\p{Lu}\d][\w&. -]{1,30}$/iu

/** Whether a text is somebody's post, short enough to be nothing else. */
export const isPost = (text: string): boolean =>
  text.trim().length <= 40 &&
  !/[。；！？\n]/.test(text) &&
  (POST_AT_END.test(text.trim()) || POST_ALONE.test(text.trim()) || POST_AND_COMPANY.test(text.trim()))

/** Whether a text is a post or the name of a company, by its last word. */
export const isAffiliation = (text: string): boolean =>
  isPost(text) || namesCompany(text) || (text.length <= 20 && COMPANY_AT_END.test(text.trim()))

const COMPANY_AT_END =
  /(?:公司|集团|科技|银行|证券|保险|大学|学院|研究院|实验室|社区|网络|软件|金融|Inc\.?|Ltd\.?|Labs?|University)$/i

/** Whether a text could be a title rather than a sentence, somebody's post or a whole paragraph. */
export const isTitle = (text: string): boolean => {
  const bare = text.trim()
  return (
    bare !== '' &&
    bare.length <= 160 &&
    !/[。；]|[a-z]\.$|[，,、]$/.test(bare) &&
    !POST_AT_END.test(bare) &&
    !POST_ALONE.test(bare) &&
    !POST_AT_START.test(bare)
  )
}

/** Whether a paragraph tells about a person rather than about a talk. */
export const tellsOfPerson = (text: string): boolean =>
  /负责|从事|任职|现任|曾任|曾在|就职|毕业|专注于|热爱|年.{0,6}经验|作者|贡献者|布道|主导|拥有.{0,12}经验|多年|参与过|\b(?:is an?|works? (?:at|on|as)|worked|leads?|joined|years of|responsible for|passionate|maintains?|contributor|author of|previously)\b/i.test(
    text.slice(0, 400),
  )

/** Whether a paragraph tells about a talk. */
export const tellsOfTalk = (text: string): boolean =>
  /本次|这次|本期|本场|本议题|本话题|本演讲|本分享|本主题|我们|分享|介绍|讲述|探讨|讨论|如何|\b(?:this|we|talk|session|how to|learn)\b/i.test(
    text.slice(0, 200),
  )
