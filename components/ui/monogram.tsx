import { personHue } from '@/lib/mesh'
import type { Person } from '@/lib/model'
import { glyphOf } from './glyph'
import { hueStyle } from './hue-style'
import { LocalPicture } from './local-picture'

type Props = {
  readonly name: string
  readonly avatar?: Person['avatar'] | undefined
}

/** A person as a node: their picture, or the first character of their name in a hue of its own. */
export const Monogram = ({ name, avatar }: Props) => (
  <span className="monogram" style={hueStyle(personHue(name))} aria-hidden="true">
    {avatar === undefined ? glyphOf(name) : <LocalPicture picture={avatar} alt="" sizes="10rem" />}
  </span>
)
