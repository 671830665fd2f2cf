/** Width of a text in em, roughly: Han characters are square, Latin letters a little over half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.6 : 1), 0)

/** Names wider than this are set smaller and may break. */
const roomy = 5

/** How a name stands on its poster: the width in em of what must not break, and whether it breaks at all. */
export const nameWidth = (name: string): { readonly widest: number; readonly long: boolean } => {
  const long = widthOf(name) > roomy
  const words = long ? name.split(/\s+|(?<=-)/) : [name]
  return { widest: Math.max(...words.map(widthOf)), long }
}
