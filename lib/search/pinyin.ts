import { pinyin } from 'pinyin-pro'

/**
 * How a Chinese name is typed in Latin letters: `wu sheng`, `wusheng` and, of a person, `sheng wu` for 吴晟, with the `v` and the `u` of keyboards
 * for ü. Nothing where no Han stands in it.
 * @param options.isPerson whether it begins with a surname, some of which sound as no other word does
 */
export const spellingsOf = (name: string, { isPerson = false } = {}): readonly string[] => {
  if (!/\p{Script=Han}/u.test(name)) return []
  const written = (v: boolean): string =>
    pinyin(name.replace(/[^\p{L}\p{N}]+/gu, ' '), {
      toneType: 'none',
      v,
      nonZh: 'consecutive',
      ...(isPerson ? { surname: 'head' as const } : {}),
    })
      .replaceAll('ü', 'u')
      .replace(/\s+/g, ' ')
      .trim()
  const inOrder = [...new Set([written(false), written(true)])]
  const reversed = inOrder.flatMap((words) => {
    const [surname, ...given] = words.split(' ')
    return isPerson && given.length > 0 ? [`${given.join('')} ${surname}`] : []
  })
  return [...new Set([...inOrder.flatMap((words) => [words, words.replaceAll(' ', '')]), ...reversed])]
}
