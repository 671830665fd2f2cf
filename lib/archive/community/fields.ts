import { z } from 'zod'
import { say } from '@/config/language'
import { slugify } from '@/lib/markdown'
import type { Channel, Maker, Problem } from '@/lib/model'
import type { Locator } from '../front-matter'
import { listOf, requiredText, text, texts, url } from '../front-matter/values'

/** A person by name, or with what they do and where to find them. */
const writtenMaker = z.union([
  z.string().transform((name) => ({ name: name.trim(), role: undefined, url: undefined })),
  z.looseObject({ name: requiredText, role: text, url }),
])

/** Who makes something and where to turn: the same fields on events, chapters and pages. */
export const makerFields = {
  organizers: z.array(writtenMaker).nullish(),
  partners: texts,
  conduct: url,
  contact: text,
}

/** Chats and accounts; `qr: true` draws a code of the address. */
export const channelFields = listOf({ name: text, url, note: text, qr: z.union([z.boolean(), z.string()]).nullish() })

type Written = { readonly [field in keyof typeof makerFields]?: z.output<(typeof makerFields)[field]> }

/** People as pages show them; each leads to the person's own page where there is one. */
export const makersOf = (written: NonNullable<Written['organizers']>): readonly Maker[] =>
  written
    .filter(({ name }) => name !== '')
    .map(({ name, role, url: address }) => ({
      name,
      slug: slugify(name),
      ...(role === undefined ? {} : { role }),
      ...(address === undefined ? {} : { url: address }),
    }))

/** What a file says of the people behind it; nothing where it says nothing. */
export const madeByOf = ({ organizers, partners, conduct, contact }: Written) => ({
  ...(organizers && organizers.length > 0 ? { organizers: makersOf(organizers) } : {}),
  ...(partners && partners.length > 0 ? { partners: partners.map(slugify) } : {}),
  ...(conduct === undefined ? {} : { conduct }),
  ...(contact === undefined ? {} : { contact }),
})

/** @param resolve gives a file beside the page its public address */
export const channelsOf = (
  written: z.output<typeof channelFields>,
  resolve: (address: string) => string,
): readonly Channel[] =>
  written.flatMap(({ name, url: address, note, qr }) =>
    name === undefined && address === undefined
      ? []
      : [
          {
            name: name ?? address ?? '',
            ...(address === undefined ? {} : { url: address }),
            ...(note === undefined ? {} : { note }),
            ...(qr === undefined || qr === null ? {} : { qr: typeof qr === 'string' ? resolve(qr) : qr }),
          },
        ],
  )

/**
 * What to say of an item of a list that cannot be shown as it is.
 * @param path of the item, such as `facts`, 2
 * @param needs the fields it cannot do without, as a phrase
 */
export const leftOut = (file: string, path: readonly (string | number)[], locate: Locator, needs: string): Problem => ({
  file,
  field: path.join('.'),
  level: 'warning',
  rule: 'left-out',
  ...locate(path),
  message: say('This item is left out: half of it is missing.', '这一项缺了一半，没有显示。'),
  hint: say(`It needs ${needs}.`, `需要写上 ${needs}。`),
})
