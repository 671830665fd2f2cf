import { expect, it } from 'vitest'
import { markdownOf } from './plain-to-markdown'

it.each([
  ['Three talks.\n\nDoors open at 18:30.', 'Three talks.\n\nDoors open at 18:30.'],
  ['One line\nand another\n\n\n\nand the last', 'One line\n\nand another\n\nand the last'],
  ['Bring:\n- a laptop\n• a cup\n\nSee you', 'Bring:\n\n- a laptop\n- a cup\n\nSee you'],
  ['<p>Hello <b>all</b></p><ul><li>one</li><li>two</li></ul>', 'Hello all\n\n- one\n- two'],
])('writes %j with one empty line between paragraphs', (text, markdown) => expect(markdownOf(text)).toBe(markdown))
