import { expect, it } from 'vitest'
import { checkOwnerFile, readSettings, withSetting } from './owner-file'

const text = `import { defineSite } from './define-site'

export const site = defineSite({
  name: 'Lisbon Data',
  description: 'Evenings about data.',
  language: 'en',
  timeZone: 'Europe/Lisboa',
  menu: ['events', 'speeches'],
  colors: '#123456',
  map: {
    tile: 'off',
  },
})
`

it('tells of every wrong setting where it stands', () =>
  expect(
    checkOwnerFile('config/site.ts', text, readSettings(text)).map(
      ({ line, column, field }) => `${line}:${column} ${field}`,
    ),
  ).toEqual(['7:3 timeZone', '8:20 menu.1', '11:5 map.tile', '9:3 colors']))

it('says in words what a setting should have been', () => {
  const wrong = `export const site = defineSite({
    name: 'A', description: 'B', language: 'en', timeZone: 'UTC',
    colours: 'red', colour: 'red', partners: 'House', menu: [{ name: 'Shop' }], httpsBelow: 'yes', organizers: ['A. Person'],
  })`
  const said = checkOwnerFile('config/site.ts', wrong, readSettings(wrong)).map(({ message }) => message)
  expect(said).toHaveLength(6)
  for (const message of said) expect(message).not.toMatch(/Invalid|expected|pattern|regex/)
  expect(said.join('\n')).toContain('Did you mean “colour”?')
})

it('takes what is right, and asks for what is missing at the head', () => {
  const right = "export const site = defineSite({ name: 'A', description: 'B', language: 'en', timeZone: 'UTC' })"
  expect(checkOwnerFile('config/site.ts', right, readSettings(right))).toEqual([])
  const without = "\nexport const site = defineSite({ description: 'B', language: 'en', timeZone: 'UTC' })"
  expect(checkOwnerFile('config/site.ts', without, readSettings(without))).toMatchObject([
    { line: 2, column: 32, field: 'name' },
  ])
})

it('never publishes localhost as the name of calendar entries', () => {
  const local =
    "export const site = defineSite({ name: 'A', description: 'B', language: 'en', timeZone: 'UTC', calendarId: 'localhost' })"
  expect(checkOwnerFile('config/site.ts', local, readSettings(local))).toHaveLength(1)
})

it('writes a setting in place of the one that is there, else at the end, and leaves the rest as it is', () => {
  const renamed = withSetting(text, 'name', "Rita's \\ data\n evenings") ?? ''
  expect(renamed).toBe(text.replace("'Lisbon Data'", String.raw`'Rita\'s \\ data evenings'`))
  expect(readSettings(withSetting(renamed, 'city', 'Lisbon') ?? '')).toMatchObject({
    name: "Rita's \\ data evenings",
    map: { tile: 'off' },
    city: 'Lisbon',
  })
  expect(withSetting('export const site = settings', 'name', 'A')).toBeUndefined()
})
