import { HTTPS_HOSTS } from '@/config/https-hosts'
import { say } from '@/config/language'
import { site } from '@/config/site'
import type { Page } from '@/lib/archive/whole'
import { plainLines } from '../body-lines'
import { atSpot } from '../finding'
import type { Finding, Rule } from '../rule'

const LINK = /\bhttp:\/\/([a-z0-9.-]+)/gi

/** An `http:` link to a host that is known to answer on https. */
export const insecureLink: Rule = {
  name: 'insecure-link',
  level: 'warning',
  find: ({ pages }) => pages.flatMap(linksOf),
}

const linksOf = (page: Page): readonly Finding[] =>
  page.text.includes('http://')
    ? plainLines(page).flatMap(({ line, text }) =>
        [...text.matchAll(LINK)]
          .filter(([, host = '']) => isSecure(host.toLowerCase()))
          .map((match) => describeLink(page.file, line, match.index + 1, match)),
      )
    : []

const isSecure = (host: string): boolean =>
  [...HTTPS_HOSTS, ...site.httpsHosts].some((known) => host === known || host.endsWith(`.${known}`))

const describeLink = (file: string, line: number, column: number, [link, host]: RegExpExecArray): Finding =>
  atSpot(
    { file, line, column },
    {
      message: say(`${link} is not encrypted`, `${link} 没有加密`),
      hint: say(`${host} answers on https.`, `${host} 支持 https。`),
      edits: [{ file, line, column, before: 'http://', after: 'https://' }],
    },
    'links',
  )
