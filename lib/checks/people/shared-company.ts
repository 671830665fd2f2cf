/** Words of posts that say nothing about whose they are. */
const COMMON =
  /高级|资深|首席|技术|架构师?|工程师?|研发|开发|专家|负责人|产品|经理|总监|创始人|联合|社区|平台|团队|部门?|运维|云原生|集团|科技|公司|有限|成员|布道师|解决方案|软件|系统|数据|基础|中间件|微服务|服务网格|engineer|senior|staff|principal|lead|manager|director|architect|founder|developer|software|member|maintainer|cloud|native|the|and|of|at/giu

const wordsOf = (role: string): readonly string[] =>
  role
    .normalize('NFKC')
    .toLowerCase()
    .replace(COMMON, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)

/** Whether two people's posts name one company or project: any word that is not a post's own. */
export const shareCompany = (one: readonly string[], other: readonly string[]): boolean => {
  const words = new Set(one.flatMap(wordsOf))
  return other
    .flatMap(wordsOf)
    .some((word) => words.has(word) || [...words].some((own) => own.startsWith(word) || word.startsWith(own)))
}
