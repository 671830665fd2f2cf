import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import type { Parent } from 'unist'

declare module 'mdast' {
  interface RootContentMap {
    styled: Styled
  }
  interface PhrasingContentMap {
    styled: Styled
  }
}

/** An element that Markdown has no node for; `data` names it. */
export interface Styled extends Parent {
  type: 'styled'
  children: (RootContent | PhrasingContent)[]
  data: { readonly hName: string; readonly hProperties: Readonly<Record<string, unknown>> }
}

type Placed = { readonly position?: Nodes['position'] | undefined }

/** The position of a node that another one stands for, to be spread into the new one. */
export const placeOf = ({ position }: Placed): { position?: NonNullable<Nodes['position']> } =>
  position ? { position } : {}

/** An element of the given name around some content. */
export const styled = (
  hName: string,
  hProperties: Styled['data']['hProperties'],
  children: readonly Nodes[],
  at: Placed,
): Styled => ({
  type: 'styled',
  data: { hName, hProperties },
  children: children as Styled['children'],
  ...placeOf(at),
})

/** Replaces every node of a tree by what `change` makes of it, leaves first. The tree itself is changed. */
export const changeNodes = (parent: Nodes, change: (node: Nodes, parent: Parents) => readonly Nodes[]): void => {
  if (!('children' in parent)) return
  const children: readonly Nodes[] = parent.children
  parent.children = children.flatMap((child) => {
    changeNodes(child, change)
    return change(child, parent)
  }) as never
}
