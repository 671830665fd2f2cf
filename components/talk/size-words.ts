const units = ['KB', 'MB', 'GB'] as const

/** A file size for people: `820 KB`, `4.1 MB`. */
export const sizeWords = (bytes: number): string => {
  let size = bytes / 1000
  let unit = 0
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  return `${size < 9.95 ? Math.max(0.1, Math.round(size * 10) / 10) : Math.round(size)} ${units[unit]}`
}
