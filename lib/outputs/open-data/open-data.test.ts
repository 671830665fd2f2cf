import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { beijing, draft, origin, shapes } from '../fixtures/events'
import { eventsAsData } from './open-data'
import { openDataSchema } from './schema'

const schema = JSON.parse(openDataSchema(`${origin}/data/events.schema.json`))
const ajv = new Ajv({ strict: true })
addFormats(ajv)
const validate = ajv.compile(schema)
// what a reader gets is JSON, where fields without a value are absent
const served = (events: Parameters<typeof eventsAsData>[0]) => JSON.parse(JSON.stringify(eventsAsData(events, origin)))

describe('the open data', () => {
  it('is valid by the schema beside it, with every shape of event', () => {
    const valid = validate(served([...shapes, draft]))
    expect(validate.errors).toBeNull()
    expect(valid).toBe(true)
  })

  it('names its schema, its version and its last change', () => {
    const data = served(shapes)
    expect(data.$schema).toBe(schema.$id)
    expect(data.version).toBe('1.2.0')
    expect(data.modified).toBe('2024-03-01T00:00:00Z')
  })

  it('has every public event, the oldest first', () => {
    const ids = served([...shapes, draft]).events.map(({ id }: { readonly id: string }) => id)
    expect([...ids].sort()).toEqual(shapes.map(({ slug }) => slug).sort())
  })

  it('says about an event what its record says', () => {
    const [event] = served([beijing]).events
    expect(event).toMatchObject({
      id: 'service-mesh-meetup-02',
      title: 'Service Mesh Meetup #2 北京站',
      start: '2018-07-29T13:00:00+08:00',
      end: '2018-07-29T17:00:00+08:00',
      allDay: false,
      timeZone: 'Asia/Shanghai',
      place: {
        kind: 'venue',
        city: { id: 'beijing', name: '北京', url: `${origin}/cities/beijing` },
        point: { latitude: 39.9802, longitude: 116.3091, precision: 'building' },
      },
      series: { id: 'service-mesh-meetup', number: 2 },
      markdown: `${origin}/events/service-mesh-meetup-02.md`,
    })
    expect(event.speakers.map(({ name }: { readonly name: string }) => name)).toEqual([
      '张亮',
      '吴晟',
      '朵晓东',
      '丁振凯',
    ])
    expect(event.talks).toHaveLength(4)
    expect(event.talks[2]).not.toHaveProperty('url')
  })

  it('gives no address that is no web address', () => {
    expect(JSON.stringify(served(shapes))).not.toContain('javascript:')
  })
})

describe('the schema', () => {
  it('refuses what it does not know', () => {
    const data = served([beijing])
    expect(validate({ ...data, more: 1 })).toBe(false)
    expect(validate({ ...data, events: [{ ...data.events[0], start: 'soon' }] })).toBe(false)
  })

  it('documents its fields', () => {
    expect(schema.properties.events.items.properties.timeZone.description).toBe('IANA name.')
  })

  it('matches the golden file', async () => {
    await expect(openDataSchema(`${origin}/data/events.schema.json`)).toMatchFileSnapshot('./schema.golden.json')
  })
})
