/** Next's own copy, by which it reads the sources of redirects: what it matches is matched here, too. */
declare module 'next/dist/compiled/path-to-regexp' {
  export const pathToRegexp: (
    source: string,
    keys: readonly never[],
    options: { readonly strict: boolean; readonly sensitive: boolean; readonly delimiter: string },
  ) => RegExp
}
