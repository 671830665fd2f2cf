import { expect, it } from 'vitest'
import { nameOfSlug } from '@/lib/archive/person'
import { eventText, found } from '../context-of'
import { authorNotInBody } from './author-not-in-body'
import { nameFromSlug } from './name-from-slug'

const files = (authors: string, body = '\nWe meet.\n') => ({
  'events/a.md': eventText(`date: 2026-03-08T14:00:00+08:00\nauthors: [${authors}]`, body),
})

it('tells of a slug without a profile, once', () =>
  expect(
    found(nameFromSlug, {
      ...files('mara-quill, Jon Ferry, admin, rust-team, ferry'),
      'events/b.md': eventText('date: 2026-04-08T14:00:00+08:00\nauthors: [mara-quill]', '\nAgain.\n'),
    }),
  ).toEqual([expect.stringMatching(/^events\/a\.md:\d+:\d+ people$/)]))

it('is content where the profile is there, by its folder or an alias', () => {
  expect(
    found(nameFromSlug, { ...files('mara-quill'), 'people/mara-quill.md': '---\ntitle: M. Quill\n---\n' }),
  ).toEqual([])
  expect(
    found(nameFromSlug, {
      ...files('mara-quill'),
      'people/mq.md': '---\ntitle: M. Quill\naliases: [mara-quill]\n---\n',
    }),
  ).toEqual([])
})

it('and the name in the body are one person', () =>
  expect(found(authorNotInBody, files('mara-quill', '\n## Tides\n\nSpeaker: Mara Quill\n'))).toEqual([]))

it.each([
  ['mara-quill', 'Mara Quill'],
  ['jean_luc_morel', 'Jean Luc Morel'],
  ['vera-van-der-berg', 'Vera van der Berg'],
  ['josé-árias', 'José Árias'],
])('%s is %s', (slug, name) => expect(nameOfSlug(slug)).toBe(name))

it.each([
  'mara',
  'Mara-Quill',
  'dev-team',
  'rust-user-group',
  'k8s-fan',
  'a-b',
  'wu-2',
  'van-der',
  'one-two-three-four',
])('%s is no name for sure', (slug) => expect(nameOfSlug(slug)).toBeUndefined())
