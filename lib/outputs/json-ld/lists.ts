import type { BreadcrumbList, CollectionPage, ItemList } from 'schema-dts'
import { absoluteUrl } from '../absolute-url'
import { oneLine } from '../plain-text'
import { node } from './node'

/** A page by its name and its path in config/routes. */
export type Item = { readonly name: string; readonly path: string }

/** The way from home to a page (schema.org/BreadcrumbList), the page itself included. */
export const breadcrumbNode = (items: readonly Item[], origin: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: items.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: oneLine(name),
    item: absoluteUrl(origin, path),
  })),
})

/** Pages in an order (schema.org/ItemList): each is described on its own page. */
const itemListNode = (items: readonly Item[], origin: string): ItemList => ({
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: oneLine(name),
    url: absoluteUrl(origin, path),
  })),
})

/** A page that lists others (schema.org/CollectionPage). */
export const collectionNode = (
  page: Item & { readonly description?: string },
  items: readonly Item[],
  origin: string,
): CollectionPage =>
  node<CollectionPage>({
    '@type': 'CollectionPage',
    '@id': absoluteUrl(origin, page.path),
    url: absoluteUrl(origin, page.path),
    name: oneLine(page.name),
    description: oneLine(page.description ?? ''),
    isPartOf: { '@id': `${origin}/#website` },
    mainEntity: itemListNode(items, origin),
  })
