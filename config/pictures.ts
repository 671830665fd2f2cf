/** Widths in pixels in which pictures beside pages are offered, from a face in a list to a wide screen of twice the density. */
export const PICTURE_WIDTHS = [160, 480, 960, 1600, 2400] as const

export type PictureWidth = (typeof PICTURE_WIDTHS)[number]

/** How much of a picture is kept, out of 100. */
export const PICTURE_QUALITY = 75
