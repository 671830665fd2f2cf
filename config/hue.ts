/** A byte of sRGB as linear light (IEC 61966-2-1). */
const linear = (byte: number): number => {
  const encoded = byte / 255
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4
}

/**
 * The hue of a colour in degrees of the OKLCH circle (Ottosson, “A perceptual color space for image processing”, 2020).
 * A grey has none: it gets the site's own, 36.
 * @param colour degrees as they are, or `#rrggbb`
 */
export const hueFrom = (colour: number | string): number => {
  if (typeof colour === 'number') return colour
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((hex) =>
    linear(Number.parseInt(hex, 16)),
  )
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  if (Math.hypot(a, b) < 0.02) return 36
  return Math.round((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
}

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
export const oklchHex = (lightness: number, chroma: number, hue: number): string => {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  return `#${toByte(red)}${toByte(green)}${toByte(blue)}`
}
