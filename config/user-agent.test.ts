import { afterEach, expect, it, vi } from 'vitest'
import { siteAddress, userAgent } from './user-agent'

afterEach(() => void vi.unstubAllEnvs())

it('says for which site we ask and whom to write to', () => {
  vi.stubEnv('SITE_URL', 'https://meet.example.org')
  vi.stubEnv('CONTACT', 'me@example.org')
  expect(userAgent()).toBe('Meetmark (+https://meet.example.org/; me@example.org)')
})

it('names the organizer where no contact is set', () => {
  vi.stubEnv('CONTACT', '')
  expect(userAgent()).toContain('; https://xingqiao.example)')
})

it('fits into a header, whatever the names', () => {
  vi.stubEnv('SITE_URL', 'https://聚会.example')
  vi.stubEnv('CONTACT', '张三 <me@example.org>\r\nx: y')
  expect(siteAddress()).toBe('https://xn--6oqp41j.example/')
  expect(() => new Headers({ 'user-agent': userAgent(), referer: siteAddress() })).not.toThrow()
})
