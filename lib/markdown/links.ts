import type { Nodes } from 'mdast'
import { say } from '@/config/language'
import { isSafeUrl } from './addresses'
import type { Report } from './problems'
import { changeNodes } from './tree'

/** Takes addresses off links and images that no page may lead to, and keeps their words. */
export const checkLinks = (root: Nodes, report: Report): void =>
  changeNodes(root, (node) => {
    if ((node.type !== 'link' && node.type !== 'image') || isSafeUrl(node.url)) return [node]
    report('unsafe-link', node, {
      message: say(
        `The address “${node.url.slice(0, 60)}” is not one that a page may lead to.`,
        `页面不能链接到“${node.url.slice(0, 60)}”。`,
      ),
      hint: say(
        'Use an address that begins with https:, mailto: or tel:, or a path of this site.',
        '请使用以 https:、mailto: 或 tel: 开头的地址，或本站的路径。',
      ),
    })
    return node.type === 'link' ? node.children : [{ ...node, url: '' }]
  })
