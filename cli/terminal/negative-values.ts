/**
 * A command line in which `--lng -9.1787` means what it says: Node takes every dash for an option and asks for `=`.
 * @param args as in `process.argv`, without the program
 */
export const withNegativeValues = (args: readonly string[]): string[] =>
  args.flatMap((arg, index) => {
    const next = args[index + 1] ?? ''
    if (isBareOption(arg) && NEGATIVE.test(next)) return [`${arg}=${next}`]
    return NEGATIVE.test(arg) && isBareOption(args[index - 1] ?? '') ? [] : [arg]
  })

const NEGATIVE = /^-(?:\d|\.\d)/
const isBareOption = (arg: string): boolean => /^--[a-z][\w-]*$/i.test(arg)
