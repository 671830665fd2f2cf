/**
 * The Markdown room: from an author's text to a tree, and from the tree to sanitized HTML and plain text.
 */
import type { Problem, RichText } from '@/lib/model'
import { parseMarkdown } from './parse'
import { renderNodes } from './render'

export { fileAddress, namesPage, resolveAsset } from './addresses'
export { isPartOfPage } from './headings'
export { htmlWords } from './html-tokens'
export { joinText } from './line-breaks'
export { parseMarkdown } from './parse'
export { renderNodes } from './render'
export type { OwnShortcodes } from './shortcode-content'
export { contentHash, slugify } from './slugify'
export { addressesIn } from './written-addresses'

export type RenderOptions = {
  /** Public address of the folder that holds the files beside the page, without a trailing slash. */
  readonly assetBase?: string
  /** Level of the highest heading, 3 to 6; 4 by default. */
  readonly topHeading?: number
  readonly file?: string
  readonly firstLine?: number
  /** Front-matter path for problems; `body` by default. */
  readonly field?: string
}

/**
 * Shows a text written in Markdown (an abstract, a caption, a profile, a project) as sanitized HTML and plain text.
 * Never throws; what its author should know is in `problems`.
 */
export const renderMarkdown = (
  markdown: string,
  { assetBase, topHeading = 4, file = '', firstLine = 1, field = 'body' }: RenderOptions = {},
): { readonly content: RichText; readonly problems: readonly Problem[] } => {
  const { root, problems } = parseMarkdown(markdown, { file, firstLine, field })
  const content = renderNodes(root.children, { topHeading, ...(assetBase !== undefined && { assetBase }) })
  return { content, problems }
}
