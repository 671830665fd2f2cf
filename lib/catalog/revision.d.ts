/** Written by the content step; importing it lets a running dev server see that the content has changed. */
declare module 'catalog-revision' {
  const revision: { readonly id: number }
  export default revision
}
