/** Headers with which a load test gets what a browser is sent: compressed text. */
export const asBrowser = { 'accept-encoding': 'gzip, deflate, br, zstd' } as const
