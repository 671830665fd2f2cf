import type { Nodes, TableRow } from 'mdast'
import { visit } from 'unist-util-visit'

/** GFM drops the cells of a row that has more of them than the first row; here they join the row's last cell. */
export const fitTables = (root: Nodes): void =>
  visit(root, 'table', ({ children: [head, ...rows] }) => {
    for (const row of rows)
      if (row.children.length > (head?.children.length ?? 0)) narrow(row, head?.children.length ?? 0)
  })

const narrow = (row: TableRow, width: number): void => {
  const last = row.children[width - 1]
  for (const extra of row.children.splice(width)) last?.children.push({ type: 'text', value: ' ' }, ...extra.children)
}
