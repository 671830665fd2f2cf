import type { Nodes } from 'mdast'
import { isSafeUrl } from './addresses'
import type { Report } from './problems'
import { changeNodes } from './tree'

/** Takes addresses off links and images that no page may lead to, and keeps their words. */
export const checkLinks = (root: Nodes, report: Report): void =>
  changeNodes(root, (node) => {
    if ((node.type !== 'link' && node.type !== 'image') || isSafeUrl(node.url)) return [node]
    report('unsafe-link', node, {
      message: `The address "${node.url.slice(0, 60)}" is not one that a page may lead to.`,
      hint: 'Use an address that begins with https:, mailto: or tel:, or a path of this site.',
    })
    return node.type === 'link' ? node.children : [{ ...node, url: '' }]
  })
