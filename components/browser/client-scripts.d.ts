/** Written by scripts/build/client-scripts.ts before the site is built. */
declare module 'client-scripts' {
  const made: {
    /** Code of starter.ts, for the page itself. */
    readonly starter: string
    /** Code of own-time.ts, likewise. */
    readonly ownTime: string
    /** Addresses of the programs of live controls. */
    readonly scripts: Readonly<Record<string, { readonly script: string; readonly style?: string }>>
  }
  export default made
}
