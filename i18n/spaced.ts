const han = /^\p{Script=Han}$/u
const latin = /^[\p{Script=Latin}\p{Nd}+#%]$/u

/**
 * Sets names from the content between words of ours, with a space where Han meets Latin letters or digits. Inside a
 * name nothing changes.
 * @example spaced`订阅${'Rust'}的日历` // 订阅 Rust 的日历
 */
export const spaced = (ours: TemplateStringsArray, ...names: readonly (string | number)[]): string =>
  ours.reduce((text, part, at) => join(join(text, `${names[at - 1] ?? ''}`), part))

const join = (before: string, after: string): string => {
  const [last, first] = [[...before].at(-1) ?? '', [...after][0] ?? '']
  const apart = (han.test(last) && latin.test(first)) || (latin.test(last) && han.test(first))
  return apart ? `${before} ${after}` : `${before}${after}`
}
