import { parseArgs } from 'node:util'
import { describe, expect, it } from 'vitest'
import { describeWrongCall } from './describe-wrong-call'

const HELP = 'npm run x -- [--json] [--repo NAME]\n  -h, --help  this text\n'

const said = (...args: readonly string[]): string | undefined => {
  try {
    parseArgs({ args: [...args], options: { json: { type: 'boolean' }, repo: { type: 'string', short: 'r' } } })
  } catch (error) {
    return describeWrongCall(error, HELP)
  }
  return undefined
}

describe('describeWrongCall', () => {
  it.each([
    [['--jsn'], 'There is no option --jsn. Did you mean “--json”?'],
    [['--elsewhere'], 'There is no option --elsewhere.'],
    [['-z'], 'There is no option -z.'],
    [['--json=1'], '--json takes no value.'],
    [['--repo'], '--repo needs a value behind it.'],
    [['--repo', '--json'], '--repo needs a value behind it.'],
    [['a.md'], '“a.md” is not expected here.'],
  ])('%j: %s', (args, sentence) => expect(said(...args)).toBe(sentence))

  it('leaves every other error alone', () =>
    expect(describeWrongCall(new Error('the disk is full'), HELP)).toBeUndefined())
})
