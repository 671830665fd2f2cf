import { basename } from 'node:path'
import { z } from 'zod'
import { slugify } from '@/lib/markdown'
import type { Partner, Problem } from '@/lib/model'
import { resolveAsset } from '../event/links'
import type { Sibling } from '../event/pictures'
import { assetBaseOf } from '../event/read'
import { readFrontMatter } from '../front-matter'
import { requiredText, text, url } from '../front-matter/values'

/** A file of content/partners; the pictures lie beside it. */
export const partnerFile = z.object({
  name: requiredText,
  url,
  kind: text,
  logo: text,
  logo_dark: text,
  alt: text,
})

/** Reads a partner. A logo that is not there is left out, as the check reports it. */
export const readPartner = (source: {
  readonly file: string
  readonly text: string
  readonly siblings: readonly Sibling[]
}): { readonly record: Partner | undefined; readonly problems: readonly Problem[] } => {
  const { data, problems } = readFrontMatter(
    { matter: source.text.replace(/^\uFEFF/, ''), language: 'yaml', matterLine: 1 },
    source.file,
    { schema: partnerFile },
  )
  if (data === undefined) return { record: undefined, problems }
  const picture = (name: string | undefined) => {
    const found = source.siblings.find((sibling) => sibling.name === name)
    return (
      found && { src: resolveAsset(found.name, assetBaseOf(source.file)), width: found.width, height: found.height }
    )
  }
  const [logo, logoDark] = [picture(data.logo), picture(data.logo_dark)]
  return {
    record: {
      slug: slugify(basename(source.file).replace(/\.ya?ml$/, '')),
      name: data.name,
      ...(data.url === undefined ? {} : { url: data.url }),
      ...(data.kind === undefined ? {} : { kind: data.kind }),
      ...(logo === undefined ? {} : { logo }),
      ...(logoDark === undefined ? {} : { logoDark }),
      ...(data.alt === undefined ? {} : { alt: data.alt }),
      file: source.file,
    },
    problems,
  }
}
