import 'react'

/** Style attributes may set custom properties: the style sheets are driven by them. */
declare module 'react' {
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined
  }
}
