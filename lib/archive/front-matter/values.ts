import { z } from 'zod'
import { say } from '@/config/language'
import { plainLine, straightAddress } from '@/lib/model'
import { parseWallTime, tellsTime } from '../event/wall-time'
import { zoneNamed } from '../event/zone'

/** The kinds of values that front matter is made of. Messages read `what is wrong | how to mend it`. */

const wrong = (english: string, chinese: string, hintEnglish: string, hintChinese: string): string =>
  `${say(english, chinese)} | ${say(hintEnglish, hintChinese)}`

const NOT_TEXT = wrong('must be text', '必须是文本', 'Put the value in quotes.', '请把值放进引号。')

/** Text, or nothing: a missing key, an empty string and an empty value all mean “not given”. */
export const text = z
  .string(NOT_TEXT)
  .nullish()
  .transform((value) => (value === null || value === undefined ? undefined : plainLine(value).trim() || undefined))

/** A title over several lines of the file is one line on the page, in calendars and in feeds. */
const oneLine = (value: string): string => value.replace(/\s*\n\s*/g, ' ').trim()

/** Text that stands in one line. */
export const line = text.transform((value) => (value === undefined ? undefined : oneLine(value)))

/** Text that must be there, in one line. */
export const requiredText = z
  .string({ error: (issue) => (issue.input === undefined || issue.input === null ? MISSING : NOT_TEXT) })
  .overwrite((value) => oneLine(plainLine(value)))
  .min(1, wrong('must not be empty', '不能为空', 'Write a value.', '请填写内容。'))

const MISSING = wrong('is missing', '缺少此字段', 'Add the field to the front matter.', '请在文件头部补上此字段。')

/** The field that a group of fields stands for where it is written as a text alone, such as an image's file. */
const shorthands = z.registry<{ readonly key: string }>()
/** Lists of people's names, which may hold a comma themselves. */
const people = z.registry<{ readonly names: true }>()

/** Fields that hold one address of the web. */
const addresses = z.registry<{ readonly web: true }>()

export const isAddress = (schema: z.core.$ZodType): boolean => addresses.has(schema)

export const shorthandOf = (schema: z.core.$ZodType): string | undefined => shorthands.get(schema)?.key

export const isPeople = (schema: z.core.$ZodType): boolean => people.has(schema)

/** Text that YAML may have read as a number, such as a postcode. */
const textOrNumber = z
  .union([z.string(), z.number()], NOT_TEXT)
  .nullish()
  .transform((value) =>
    value === null || value === undefined
      ? undefined
      : String(value)
          .trim()
          .replace(/\s*[,，]?\s*\n\s*/g, ', ') || undefined,
  )

/** The lines of a postal address. */
export const addressLines = {
  street: textOrNumber,
  city: textOrNumber,
  region: textOrNumber,
  postcode: textOrNumber,
  country: textOrNumber,
}

export const flag = z
  .boolean(wrong('must be true or false', '必须是 true 或 false', 'Write it without quotes.', '不要加引号。'))
  .nullish()
  .transform((value) => value ?? undefined)

const LIST = wrong('must be a list', '必须是列表', 'Write it as ["one", "two"].', '写成 ["甲", "乙"] 的形式。')

const textList = () =>
  z
    .array(
      z
        .string(wrong('must be text', '列表的每一项必须是文本', 'Put the item in quotes.', '请把这一项放进引号。'))
        .nullable(),
      LIST,
    )
    .nullish()
    .transform((items) => (items ?? []).flatMap((item) => plainLine(item ?? '').trim() || []))

/** A list of texts; empty items are dropped. */
export const texts = textList()

/** A list of people's names. */
export const names = textList().register(people, { names: true })

/** An address on the web, a path on the site or a file beside the page. Anything else that could run code is refused. */
export const url = text
  .transform((value) => value?.replace(/^www\.(?=[^/]+\.)/i, 'https://www.'))
  .refine((value) => value === undefined || isSafeUrl(value), {
    message: wrong(
      'is not a web address',
      '不是可用的链接',
      'Use http(s)://, a path, or a file beside the page.',
      '请用 http(s)://、站内路径或同目录文件名。',
    ),
  })
  // what browsers forgive is written out, so that nobody else has to
  .transform((value) => (value === undefined ? undefined : straightAddress(value)))
  .register(addresses, { web: true })

const isSafeUrl = (value: string): boolean =>
  !/^[a-z][a-z0-9+.-]*:/i.test(value.replace(/[\s\p{Cc}]/gu, '')) || /^(https?|mailto):/i.test(value)

/** A moment as people write it, see event/wall-time; `2018-02-30` is refused. */
export const moment = text
  .superRefine((value, context) => {
    if (value === undefined || tellsTime(value)) return
    const parsed = parseWallTime(value)
    if (parsed.kind === 'invalid') context.addIssue({ code: 'custom', message: `${parsed.message} | ${parsed.hint}` })
  })
  // what editors can check while one writes; the reader is stricter
  .meta({ pattern: '^(\\d{4}-\\d{2}-\\d{2}([Tt ]+\\d{2}:\\d{2}(:\\d{2})?.*)?)?$' })

/** A time of day, or a moment. */
export const clock = text.superRefine((value, context) => {
  if (value === undefined || tellsTime(value)) return
  context.addIssue({
    code: 'custom',
    message: wrong('is not a time of day', '不是时刻', 'Write it like 19:00.', '写成 19:00 的样子。'),
  })
})

/** A zone of the IANA database, such as `Asia/Shanghai`; also its city alone, or an offset such as `UTC+8`. */
export const zoneName = text
  .transform((value) => (value === undefined ? undefined : (zoneNamed(value) ?? value)))
  .refine((value) => value === undefined || zoneNamed(value) !== undefined, {
    message: wrong(
      'is not a time zone',
      '不是有效的时区名',
      'Use an IANA name such as Asia/Shanghai.',
      '请用 IANA 名称，如 Asia/Shanghai。',
    ),
  })

/**
 * An object whose absence and emptiness mean the same.
 * @param key the field that it stands for where it is written as a text alone
 */
export const objectOf = <S extends z.ZodRawShape>(shape: S, key?: string) => {
  const group = z.looseObject(
    shape,
    wrong('must be a group of fields', '必须是一组字段', 'Indent its fields below it.', '请在下面缩进写出各字段。'),
  )
  if (key !== undefined) shorthands.add(group, { key })
  return group.nullish().transform((value) => value ?? undefined)
}

/**
 * A list of objects.
 * @param key the field that an item stands for where it is written as a text alone
 */
export const listOf = <S extends z.ZodRawShape>(shape: S, key?: string) => {
  const group = z.looseObject(
    shape,
    wrong('must be a group of fields', '列表的每一项必须是一组字段', 'Write “- name: …”.', '写成“- name: …”。'),
  )
  if (key !== undefined) shorthands.add(group, { key })
  return z
    .array(group, LIST)
    .nullish()
    .transform((value) => value ?? [])
}

/** A list of people, each a name or a group of fields with one. */
export const peopleOf = <S extends z.ZodRawShape>(shape: S) => listOf(shape, 'name').register(people, { names: true })
