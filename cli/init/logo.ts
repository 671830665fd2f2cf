import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { colourIn, type Given } from './answers'
import { makeIcons } from './icons'
import { markAsIcon, markAsLogo } from './mark'

/** The logo of the site, its icons and its place in the content folder. */
export const drawLogo = async (given: Given, name: string) => {
  const colour = colourIn(given.colour || undefined) ?? 36
  if (!given.logo) {
    const icon = markAsIcon(name, colour)
    return {
      file: 'site/logo.svg',
      logo: markAsLogo(name),
      icons: { 'icon.svg': icon, ...(await makeIcons(Buffer.from(icon), true)) },
    }
  }
  const picture = readFileSync(resolve(given.logo))
  const isSvg = extname(given.logo).toLowerCase() === '.svg'
  const icons = await makeIcons(picture, false)
  const icon = isSvg ? picture : svgAround(icons['icon-192.png'])
  return { file: `site/logo${extname(given.logo).toLowerCase()}`, logo: picture, icons: { 'icon.svg': icon, ...icons } }
}

/** A picture of pixels as an SVG, for the one address that browsers ask for. */
const svgAround = (png: Uint8Array | string | undefined): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 192 192"><image width="192" height="192" href="data:image/png;base64,${Buffer.from(png ?? '').toString('base64')}"/></svg>\n`
