import type { List } from 'mdast'
import type { Desk } from './desk'
import type { Draft } from './draft'
import { isSlidesUrl, isVideoUrl, linksIn } from './links'
import { isSameTitle } from './merge'
import { textOf } from './span'

/**
 * Learns recordings and slides from lists of links outside of talks, where an item's words are a talk's title. The lists
 * stay where they stand.
 */
export const readLinkLists = (desk: Desk): void => {
  const drafts = desk.items.flatMap((item) => (item.kind === 'talk' ? [item.draft] : []))
  for (const item of desk.items) {
    if (item.kind === 'rest' && item.unit.kind === 'block' && item.unit.node.type === 'list')
      readList(item.unit.node, drafts)
  }
}

const MOST = 200

const readList = (list: List, drafts: readonly Draft[]): void => {
  if (list.children.length > MOST || drafts.length > MOST) return
  for (const item of list.children) {
    const links = linksIn(item)
    const [link] = links
    if (link === undefined || links.length > 1) continue
    const draft = drafts.find(({ title }) => isSameTitle(title, textOf(item)))
    if (draft !== undefined && isSlidesUrl(link.url)) draft.slides ??= link.url
    else if (draft !== undefined && isVideoUrl(link.url)) draft.video ??= link.url
  }
}
