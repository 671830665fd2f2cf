const DIGITS = [...'零一二三四五六七八九']

/** A number up to 999 in Chinese numerals: 12 is 十二, 105 is 一百零五. */
export const writeNumeral = (value: number): string => {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const head = hundreds === 0 ? '' : `${DIGITS[hundreds]}百`
  const middle =
    tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`
  return head + middle + (ones === 0 ? '' : DIGITS[ones])
}
