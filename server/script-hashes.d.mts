export const scriptHashes: (html: string) => readonly string[]
