import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let root = ''
const run = (command: 'check' | 'new', ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(root, 'content'), LC_ALL: 'en_US.UTF-8' },
  })
  return { status, stdout, stderr }
}
const event = (name: string): string => join(root, 'content/events', name)
const write = (name: string, frontMatter: string): void =>
  writeFileSync(event(name), `---\ntitle: Meetup\ndate: 2024-05-11T13:00:00+08:00\n${frontMatter}\n---\n`)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'meetmark-'))
  cpSync('lib/archive/fixtures/nights/events/nights-01.md', event('nights-01.md'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

describe('npm run check', () => {
  it('passes what is right, and warnings unless it is strict', () => {
    expect(run('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 file checked') })
    write('a.md', 'all_day: true')
    expect(run('check', '--strict')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/a\.md:3:7 warning all-day-with-time: .+ — .+/),
    })
    expect(run('check').status).toBe(0)
  })

  it('prints notes with their places, and passes them under --strict too', () => {
    writeFileSync(event('a.md'), '---\ntitle: Meetup\ndate: 2024-05-11\n---\nText\n')
    const { status, stdout } = run('check', '--strict')
    expect([status, stdout]).toEqual([0, expect.stringMatching(/a\.md:3:7 note day-without-time: .+ — .+/)])
    expect(stdout).toMatch(/nothing wrong\. 1 note/)
  })

  it('fails on errors, in every form of the report', () => {
    write('a.md', 'slides: nothing')
    expect(run('check', '--github')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^::error file=.+,line=4/),
    })
    const { status, stdout } = run('check', event('a.md'), '--json')
    expect([status, JSON.parse(stdout)]).toMatchObject([1, { files: 1, errors: 1, problems: [{ rule: 'dead-deck' }] }])
  })

  it('mends what is safe to mend, and says what it did', () => {
    write('a.md', 'url_slides: http://github.com/a/b # ours')
    expect(run('check', '--fix')).toMatchObject({ status: 0, stderr: expect.stringContaining('a.md:4:13 mended') })
    expect(readFileSync(event('a.md'), 'utf8')).toContain('url_slides: https://github.com/a/b # ours\n')
  })

  it('explains a file, and knows a wrong call', () => {
    expect(run('check', '--explain', event('nights-01.md')).stdout).toMatch(/:18 .*talk: .+ — /)
    expect(run('check', join(root, 'nothing')).status).toBe(2)
    expect(run('check', '--json', '--github').status).toBe(2)
  })
})

describe('npm run new', () => {
  it('writes a file that passes the check, once', () => {
    const call = () => run('new', 'event', '--date', '2027-03-20', '--city', '武汉')
    expect(call()).toMatchObject({ status: 0, stdout: expect.stringContaining('nights-02.md') })
    expect(run('check', '--strict').status).toBe(0)
    const written = readFileSync(event('nights-02.md'), 'utf8')
    expect(run('new', 'event', '--date', '2028-01-01', '--city', '', '--slug', 'nights-02').status).toBe(1)
    expect(readFileSync(event('nights-02.md'), 'utf8')).toBe(written)
  })

  it('begins an empty archive', () => {
    rmSync(join(root, 'content'), { recursive: true })
    const { status, stdout } = run(
      'new',
      'event',
      '--title',
      'First',
      '--date',
      '2027-03-20',
      '--city',
      '',
      '--slug',
      'first',
      '--json',
    )
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { kind: 'event', problems: [] }])
    expect(run('new', 'poster').status).toBe(2)
  })
})
