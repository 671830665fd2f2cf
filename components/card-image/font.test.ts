import { describe, expect, it } from 'vitest'
import { cardFont, legible } from './font'

const { face } = cardFont()
const read = (text: string): string => legible(text, face)

describe('the font', () => {
  it('has simplified Chinese, most traditional characters, Latin and the punctuation of both', () => {
    for (const character of '敖小剑服务网格聯雲àéüñ“”‘’—…（）【】《》：；，。、！？%&@#')
      expect([character, face.has(character)]).toEqual([character, true])
  })

  it('measures Han as an em and narrow letters as less', () => {
    expect(face.width('网格')).toBe(2)
    expect(face.width('i')).toBeLessThan(face.width('W'))
  })
})

describe('legible text', () => {
  it('is left as it is where the font has it', () => {
    const text = 'Service Mesh Meetup #2 北京站 —— Istio & “网格”（上）'
    expect(read(text)).toBe(text)
  })

  it('has no emoji, no marks and no controls', () => {
    expect(read('🚀 发布 👨‍👩‍👧 会 ☀️ \u202e\u0007 🇨🇳 1️⃣ 结束')).toBe('发布 会 1 结束')
  })

  it('keeps what a letter says in a plainer form', () => {
    expect(read('ő ž Ⅱ ① ℃ A → B')).toBe('o z II 1 °C A > B')
  })

  it('stands an ellipsis for words it cannot set', () => {
    expect(read('שלום Meetup')).toBe('… Meetup')
    expect(read('서비스 메시 2024')).toBe('… 2024')
    expect(read('𬎆总')).toBe('…总')
  })

  it('only has characters of the font, whatever comes', () => {
    const anything = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint((index * 373) % 0x10ffff)).join('')
    for (const character of read(anything)) expect([character, face.has(character)]).toEqual([character, true])
  })
})
