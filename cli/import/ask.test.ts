import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { SitePlan } from '@/lib/interchange/import'
import { askAboutSite, askSettings } from './ask'

const [ENTER, DOWN, ESCAPE] = ['\r', '\u001b[B', '\u001b']

/**
 * A terminal at which somebody sits who answers each question, once it is there, with these keys.
 * @param answers by what the question says
 */
const terminal = (answers: readonly (readonly [asked: RegExp, keys: readonly string[]])[]) => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 120, rows: 40 })
  const left = [...answers]
  let shown = ''
  output.on('data', (chunk) => {
    shown += String(chunk)
    const [next] = left
    if (next === undefined || !next[0].test(shown)) return
    left.shift()
    shown = ''
    void type(next[1])
  })
  const type = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await new Promise((resolve) => setImmediate(resolve))
      input.write(key)
    }
  }
  return { input, output, unasked: () => left.map(([asked]) => asked.source) }
}

type Proposal = SitePlan['proposals'][number]
const proposal: Proposal = { field: 'onde', meaning: 'location', example: 'Casa do Rio', count: 3 }
const plan = (
  decisions: Partial<SitePlan['decisions']> = {},
  proposals: readonly Proposal[] = [],
): Pick<SitePlan, 'decisions' | 'proposals'> => ({ decisions: { dates: 'field', fields: {}, ...decisions }, proposals })

describe('what an old site does not tell', () => {
  it('is asked once, question after question', async () => {
    const sat = terminal([
      [/In which zone|哪个时区/, [...'Europe/Lisbon', ENTER]],
      [/another day|正文日期/, [DOWN, ENTER]],
      [/“onde”.*3.*Casa do Rio|3.*“onde”.*Casa do Rio/, [ENTER]],
    ])
    expect(await askAboutSite(plan({ dates: 'text' }, [proposal]), {}, sat)).toEqual({
      zone: 'Europe/Lisbon',
      dates: 'field',
      fields: { onde: 'location' },
    })
    expect(sat.unasked()).toEqual([])
  })

  it('may be left as it is', async () => {
    const sat = terminal([
      [/zone|时区/, [ENTER]],
      [/onde/, [DOWN, ENTER]],
    ])
    expect(await askAboutSite(plan({}, [proposal]), {}, sat)).toEqual({ dates: 'field', fields: { onde: '' } })
  })

  it('is no zone that there is none of: the question stays', async () => {
    const sat = terminal([
      [/In which zone|哪个时区/, [...'Lisbon?', ENTER]],
      [/Write it like|写成/, [...Array.from({ length: 7 }, () => '\u007f'), ...'Asia/Tokyo', ENTER]],
    ])
    expect(await askAboutSite(plan(), {}, sat)).toMatchObject({ zone: 'Asia/Tokyo' })
    expect(sat.unasked()).toEqual([])
  })

  it('is not asked where it is known, or was left empty before', async () => {
    const silent = terminal([])
    expect(await askAboutSite(plan({ zone: 'Europe/Lisbon' }), { dates: 'text' }, silent)).toEqual({
      zone: 'Europe/Lisbon',
      dates: 'text',
      fields: {},
    })
    expect(await askAboutSite(plan(), { fields: { wann: 'date' } }, silent)).toEqual({
      dates: 'field',
      fields: { wann: 'date' },
    })
    expect(silent.output.read()).toBeNull()
  })

  it.each([
    [/zone|时区/, plan()],
    [/another day|正文日期/, plan({ zone: 'Europe/Lisbon', dates: 'text' })],
    [/onde/, plan({ zone: 'Europe/Lisbon' }, [proposal])],
  ])('gives everything up at %s', async (asked, site) =>
    expect(await askAboutSite(site, {}, terminal([[asked, [ESCAPE]]]))).toBeUndefined(),
  )
})

it('settings are written after a yes alone', async () => {
  const settings = [['name', 'Mesh Lisboa']] as const
  const answer = (keys: readonly string[]) => askSettings(settings, terminal([[/name: Mesh Lisboa/, keys]]))
  expect(await answer([ENTER])).toBe(true)
  expect(await answer(['n'])).toBe(false)
  expect(await answer([ESCAPE])).toBeUndefined()
})
