import { stringify } from 'yaml'

/** A partner of the old site, as a file of content/partners. */
export type OldPartner = {
  readonly name: string
  /** @param logo name of the picture beside the file, where it was found */
  readonly write: (logo: string | undefined) => string
  /** The logo as the old site names it. */
  readonly logo?: string
}

const NAME = ['name', 'title', 'company', 'organization', 'sponsor', 'partner', '名称', '公司']
const URL_FIELDS = ['url', 'website', 'link', 'homepage', 'href', 'site', '网址']
const KIND = ['kind', 'level', 'tier', 'type', 'category', 'package', '级别']
const LOGO = ['logo', 'image', 'img', 'picture', 'icon', 'featured_image', 'src']

/** A partner of somebody's fields; undefined where no name stands there. */
export const partnerOf = (fields: Readonly<Record<string, unknown>>): OldPartner | undefined => {
  const text = (names: readonly string[]): string | undefined =>
    names
      .map((name) => fields[name])
      .find((value): value is string => typeof value === 'string' && value.trim() !== '')
      ?.trim()
  const name = text(NAME)
  if (name === undefined) return undefined
  const [address, kind, logo] = [text(URL_FIELDS), text(KIND), text(LOGO)]
  const url = address !== undefined && /^https?:\/\//i.test(address) ? address : undefined
  return {
    name,
    ...(logo === undefined ? {} : { logo }),
    write: (picture) =>
      stringify(
        {
          name,
          ...(url === undefined ? {} : { url }),
          ...(kind === undefined ? {} : { kind }),
          ...(picture === undefined ? {} : { logo: picture, alt: name }),
        },
        { lineWidth: 0 },
      ),
  }
}
