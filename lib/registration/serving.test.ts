import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startBackground } from './serving'

const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

beforeEach(() => {
  vi.useFakeTimers()
  Reflect.deleteProperty(globalThis, 'meetmarkBackground')
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  told.mockClear()
})

const start = (address: string): readonly unknown[] => {
  vi.stubEnv('SITE_URL', address)
  startBackground()
  return told.mock.calls.flat()
}

it.each(['http://meet.example', 'http://192.168.1.7:3000', 'http://localhost.example', 'meet.example'])(
  'says at the start that browsers keep neither the desk nor a camera at %s',
  (address) => {
    const [words, ...others] = start(address)
    expect(others).toEqual([])
    expect(words).toContain('https')
    expect(words).toContain(address)
    // once a process
    expect(start(address)).toHaveLength(1)
  },
)

it.each([
  'https://meet.example',
  'http://localhost:3000',
  'http://desk.localhost',
  'http://127.0.0.1:4173',
  'http://[::1]:80',
])('says nothing at %s, where they do', (address) => {
  expect(start(address)).toEqual([])
})
