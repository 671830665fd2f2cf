const POST_AT_END =
  /(?:工程师|架构师|专家|总监|经理|负责人|创始人|顾问|教授|布道师|研究员|主管|讲师|主席|总裁|合伙人|开发者|维护者|贡献者|博士|CTO|CEO|CIO|COO|VP|Engineer|Architect|Developer|Manager|Director|Founder|Lead|Maintainer|Committer|Advocate|Evangelist|Professor|Researcher|Scientist|Consultant)$/i

/** Whether a text could be a title rather than a sentence, somebody's post or a whole paragraph. */
export const isTitle = (text: string): boolean => {
  const bare = text.trim()
  return bare !== '' && bare.length <= 160 && !/[。；]/.test(bare) && !POST_AT_END.test(bare)
}

/** Whether a paragraph tells about a person rather than about a talk. */
export const tellsOfPerson = (text: string): boolean =>
  /负责|从事|任职|现任|曾任|曾在|就职|毕业|专注于|热爱|年.{0,6}经验|作者|贡献者|布道|主导|拥有.{0,12}经验|多年|参与过|\b(?:is an?|works? (?:at|on|as)|worked|leads?|joined|years of|responsible for|passionate|maintains?|contributor|author of|previously)\b/i.test(
    text.slice(0, 400),
  )
