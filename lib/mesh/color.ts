/** Linear light to an sRGB byte (IEC 61966-2-1). */
const toByte = (light: number): string => {
  const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(Math.min(1, Math.max(0, encoded)) * 255)
    .toString(16)
    .padStart(2, '0')
}

/**
 * A colour of the OKLCH space as `#rrggbb`, clipped to what screens show (Ottosson, “A perceptual color space for image
 * processing”, 2020).
 * @param lightness 0 to 1
 * @param hue degrees
 */
export const oklch = (lightness: number, chroma: number, hue: number): string => {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  return `#${toByte(red)}${toByte(green)}${toByte(blue)}`
}

/** The plates a card is printed with. */
export type Plates = { readonly ground: string; readonly print: string; readonly stop: string }

const ink = oklch(0.185, 0.012, 270)
const paper = oklch(0.972, 0.003, 95)

/** Yellow is only yellow when lit: as in the site's own tones. */
const lift = (hue: number): number => Math.max(0, Math.cos(((hue - 95) * Math.PI) / 180) * 2 - 1)

/**
 * The plates of a series or a person; without colour where an event is cancelled.
 * @param hue degrees of the OKLCH circle
 */
export const platesOf = (hue: number, off = false): Plates => ({
  ground: off ? oklch(0.86, 0.004, 95) : oklch(0.72 + 0.09 * lift(hue), 0.17, hue),
  print: ink,
  stop: paper,
})
