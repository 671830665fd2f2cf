import type { Language } from '@/config/define-site'
import { mailWords } from '@/i18n/registration-mail'
import { escapeHtml } from '@/lib/model/escape-html'

/** What a mail says, before it has a look. */
export type MailContent = {
  readonly language: Language
  readonly subject: string
  /** The poster on top: absent in mails that are about no event. */
  readonly poster?: {
    /** `#rrggbb`, on which ink is legible. */
    readonly ground: string
    readonly lead: string
    readonly mark: string
    readonly numeral: string
    readonly title: string
    readonly when: string
    readonly where: readonly string[]
    /** Whether the line runs through or stops. */
    readonly line: 'solid' | 'dotted' | 'none'
  }
  readonly greeting: string
  readonly paragraphs: readonly string[]
  readonly button: { readonly label: string; readonly href: string } | undefined
  readonly rows: readonly (readonly [label: string, value: string])[]
  readonly footer: readonly string[]
}

const INK = '#111217'
const SOFT = '#55575d'
const FONT = "font-family:'Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei',sans-serif"

/** The mail as plain text: everything that the other part says. */
export const asText = ({ language, poster, greeting, paragraphs, button, rows, footer }: MailContent): string => {
  const head = poster === undefined ? [] : [poster.title, poster.when, ...poster.where].filter(Boolean)
  return [
    greeting,
    ...paragraphs,
    head.join('\n'),
    button === undefined ? '' : `${button.label}${language === 'en' ? ': ' : '：'}\n${button.href}`,
    rows.map(([label, value]) => `${label}${language === 'en' ? ': ' : '：'}${value}`).join('\n'),
    `-- \n${footer.join('\n')}`,
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n')
}

/** The mail as HTML that old programs show as well: tables, styles in place, no picture, nothing from elsewhere. */
export const asHtml = (content: MailContent): string => {
  const { language, subject, poster, greeting, paragraphs, button, rows, footer } = content
  const words = mailWords(language)
  const cell = (inner: string, style: string, attributes = ''): string =>
    `<tr><td ${attributes} style="${style};${FONT}">${inner}</td></tr>`
  const parts = [
    poster === undefined ? '' : posterRows(poster),
    cell(
      [greeting, ...paragraphs].map((text) => `<p style="margin:0 0 10px">${lines(text)}</p>`).join(''),
      `padding:28px 24px 0;font-size:17px;line-height:29px;color:${INK}`,
    ),
    button === undefined
      ? ''
      : cell(
          table(
            `<tr><td bgcolor="${INK}" style="background:${INK}"><a href="${escapeHtml(button.href)}" style="display:block;padding:16px 20px;${FONT};font-size:18px;line-height:24px;font-weight:bold;color:${poster?.ground ?? '#ffffff'};text-decoration:none">${escapeHtml(button.label)}</a></td></tr>`,
          ),
          'padding:14px 24px 0',
        ) +
        cell(
          `<p style="margin:0">${escapeHtml(words.copyLink)}<br><a href="${escapeHtml(button.href)}" style="color:${INK};word-break:break-all">${escapeHtml(button.href)}</a></p>`,
          `padding:22px 24px 0;font-size:15px;line-height:25px;color:${INK}`,
        ),
    rows.length === 0 ? '' : cell(factRows(rows), 'padding:26px 24px 0'),
    cell(
      footer.map((text) => lines(text)).join('<br>'),
      `padding:20px 24px 32px;font-size:13px;line-height:21px;color:${SOFT}`,
    ),
  ]
  const body = table(
    `<tr><td align="center"><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;text-align:left;background:#ffffff;color:${INK}">${parts.join('')}</table></td></tr>`,
  )
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${escapeHtml(subject)}</title></head><body style="margin:0;padding:0;background:#ffffff">${body}</body></html>`
}

const table = (rows: string, style = ''): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"${style === '' ? '' : ` style="${style}"`}>${rows}</table>`

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

/** The event's poster: a mark, the date as large as it goes, the line, then what and where. */
const posterRows = ({ ground, lead, mark, numeral, title, when, where, line }: NonNullable<MailContent['poster']>) => {
  const on = `background:${ground};color:${INK};${FONT}`
  const row = (inner: string, style: string): string =>
    `<tr><td bgcolor="${ground}" style="${style};${on}">${inner}</td></tr>`
  const top = table(
    `<tr><td style="${FONT};font-size:15px;color:${INK}">${escapeHtml(lead)}</td><td align="right" style="${FONT};font-size:15px;color:${INK};font-weight:bold">${escapeHtml(mark)}</td></tr>`,
  )
  const size = numeral.length > 5 ? 84 : 112
  return [
    row(top, 'padding:20px 24px 0;font-size:15px;line-height:22px'),
    row(
      escapeHtml(numeral),
      `padding:18px 18px 14px;font-size:${size}px;line-height:${Math.round(size * 0.86)}px;font-weight:bold;letter-spacing:-5px;mso-line-height-rule:exactly`,
    ),
    line === 'none' ? '' : row(lineOf(ground, line), 'padding:0'),
    row(
      `<h1 style="margin:0;font-size:32px;line-height:37px;font-weight:bold;letter-spacing:-0.5px">${escapeHtml(title)}</h1><p style="margin:14px 0 0;font-size:16px;line-height:25px"><b>${escapeHtml(when)}</b>${where.map((text) => `<br>${escapeHtml(text)}`).join('')}</p>`,
      'padding:20px 24px 24px',
    ),
  ].join('')
}

/** Through where something is certain; broken into dots where it is not yet. */
const lineOf = (ground: string, line: 'solid' | 'dotted'): string => {
  const cells =
    line === 'solid'
      ? [`<td height="8" bgcolor="${INK}" style="background:${INK};height:8px;line-height:8px;font-size:0">&nbsp;</td>`]
      : Array.from({ length: 24 }, (_, index) => {
          const colour = index < 12 || index % 2 === 0 ? INK : ground
          return `<td height="8" bgcolor="${colour}" style="background:${colour};height:8px;line-height:8px;font-size:0">&nbsp;</td>`
        })
  return table(`<tr>${cells.join('')}</tr>`)
}

const factRows = (rows: MailContent['rows']): string =>
  table(
    rows
      .map(
        ([label, value]) =>
          `<tr><td width="84" valign="top" style="padding:12px 12px 12px 0;border-bottom:1px solid #cccbc7;${FONT};font-size:15px;line-height:24px;color:${SOFT}">${escapeHtml(label)}</td><td style="padding:12px 0;border-bottom:1px solid #cccbc7;${FONT};font-size:15px;line-height:24px;color:${INK};word-break:break-word">${lines(value)}</td></tr>`,
      )
      .join(''),
    `border-top:2px solid ${INK}`,
  )
