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
    const text = textOf(item)
    const before = links.length > 1 || /[：:]/.test(text) ? text.slice(0, text.indexOf(links.at(0)?.text ?? '')) : text
    const draft = drafts.find(
      ({ title }) => isSameTitle(title, links.length === 1 ? text : before) || isSameTitle(title, before),
    )
    if (draft === undefined) continue
    for (const link of links) {
      if (isSlidesUrl(link.url)) draft.slides ??= link.url
      else if (isVideoUrl(link.url)) draft.video ??= link.url
    }
  }
}
