import { say } from '@/config/language'
import { type Listing, listing, type Problem } from '@/lib/model'
import { readFrontMatter } from './front-matter'

export type ListingReading = { readonly record: Listing | undefined; readonly problems: readonly Problem[] }

/** The fields of a listing's file. */
const listingFile = listing.unwrap()

/**
 * Reads a stored listing. JSON is YAML, so that what is wrong is told with its line.
 * @param source.file path relative to the content folder
 */
export const readListing = (source: { readonly file: string; readonly text: string }): ListingReading => {
  const { data, problems } = readFrontMatter(
    { matter: source.text.replace(/^\uFEFF/, ''), language: 'json', matterLine: 1 },
    source.file,
    { schema: listingFile },
  )
  return { record: data, problems: data === undefined ? problems.map(withRemedy) : problems }
}

const withRemedy = (problem: Problem): Problem => ({
  ...problem,
  hint: say(
    'Write it anew with `npm run slides`, or delete the file.',
    '请用 `npm run slides` 重新生成，或删除此文件。',
  ),
})

/** The text of a listing's file: one line for each listed file, so that a change shows as what it is. */
export const writeListing = ({ files, ...head }: Listing): string => {
  const lines = files.map((file) => `    ${JSON.stringify(file)}`)
  const opening = JSON.stringify(head, null, 2).replace(/\n\}$/, '')
  return lines.length === 0
    ? `${opening},\n  "files": []\n}\n`
    : `${opening},\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`
}
