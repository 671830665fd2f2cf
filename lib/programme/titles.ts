import { bareText } from './lex/marks'

/** Whether two titles are one, but for marks, spaces, a subtitle or a slip of the pen. */
export const isSameTitle = (one: string, other: string): boolean => {
  const [a, b] = [bareText(one), bareText(other)]
  if (a === b) return a !== ''
  const shorter = Math.min(a.length, b.length)
  if (shorter < 6) return false
  const [brief, full] = a.length < b.length ? [one, other] : [other, one]
  // one word is in many titles
  if (/^\s*[\p{Script=Latin}\d.+#-]+\s*$/u.test(brief))
    return bareText(full).length <= shorter * 1.3 && (a.includes(b) || b.includes(a))
  if (a.includes(b) || b.includes(a)) return Math.max(a.length, b.length) <= shorter * 3
  return Math.abs(a.length - b.length) <= shorter * 0.2 && shorter <= 200 && distance(a, b) <= shorter * 0.2
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
