import { describe, expect, it } from 'vitest'
import { decodeText, encodingProblem } from './read-text'

/** Bytes of older encodings as hex: no encoder for them comes with Node. */
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

/** The texts of `encoded`, made with another tool. */
const TEXTS = {
  zh: '山城夜谈第五期：服务网格的小道消息\n讲师简介：林野是青禾科技的工程师，喜欢开源软件，请大家准时参加活动。\n',
  tw: '港邊夜談第五期：服務網格的小道消息\n講者簡介：林野是青禾科技的工程師，喜歡開源軟體，請大家準時參加活動。\n',
  ja: 'クラウド勉強会の第五回です。サービスメッシュ入門（林さん）、お気軽にご参加ください。お待ちしております。\n',
  ko: '클라우드 모임 다섯 번째입니다. 서비스 메시를 소개하는 시간이니 많은 참여를 부탁드립니다. 감사합니다.\n',
  west: 'Treffen in München: Jörg Müller spricht über Größe und Übung, danach gibt es Gespräche für alle.\n',
} as const

const encoded = {
  cases: [
    [
      'GBK',
      'zh',
      'c9bdb3c7d2b9ccb8b5dacee5c6daa3bab7fecef1cdf8b8f1b5c4d0a1b5c0cffbcfa20abdb2caa6bcf2bde9a3bac1d6d2' +
        'b0cac7c7e0baccbfc6bcbcb5c4b9a4b3cccaa6a3accfb2bbb6bfaad4b4c8edbcfea3acc7ebb4f3bcd2d7bccab1b2cebc' +
        'd3bbeeb6afa1a30a',
    ],
    [
      'Big5',
      'tw',
      'b4e4c3e4a95dbdcdb2c4a4adb4c1a147aa41b0c8baf4aee6aabaa470b944aef8aea70ac1bfaaccc2b2a4b6a147aa4cb3' +
        'a5ac4fab43a5ddaceca7deaabaa475b57bae76a141b3dfc577b67db7bdb36ec5e9a141bdd0a46aae61b7c7aec9b0d1a5' +
        '5baca1b0caa1430a',
    ],
    [
      'Shift_JIS',
      'ja',
      '834e83898345836895d78bad89ef82cc91e68cdc89f182c582b781428354815b83728358838183628356838593fc96e5' +
        '816997d182b382f1816a814182a88b438c7982c982b28e5189c182ad82be82b382a2814282a891d282bf82b582c482a8' +
        '82e882dc82b781420a',
    ],
    [
      'EUC-JP',
      'ja',
      'a5afa5e9a5a6a5c9cad9b6afb2f1a4cec2e8b8deb2f3a4c7a4b9a1a3a5b5a1bca5d3a5b9a5e1a5c3a5b7a5e5c6fecce7' +
        'a1caced3a4b5a4f3a1cba1a2a4aab5a4b7daa4cba4b4bbb2b2c3a4afa4c0a4b5a4a4a1a3a4aac2d4a4c1a4b7a4c6a4aa' +
        'a4eaa4dea4b9a1a30a',
    ],
    [
      'EUC-KR',
      'ko',
      'c5acb6f3bfecb5e520b8f0c0d320b4d9bcb820b9f8c2b0c0d4b4cfb4d92e20bcadbaf1bdba20b8debdc3b8a620bcd2b0' +
        'b3c7cfb4c220bdc3b0a3c0ccb4cf20b8b9c0ba20c2fcbfa9b8a620bacec5b9b5e5b8b3b4cfb4d92e20b0a8bbe7c7d5b4' +
        'cfb4d92e0a',
    ],
    [
      'Latin-1',
      'west',
      '5472656666656e20696e204dfc6e6368656e3a204af67267204dfc6c6c6572207370726963687420fc626572204772f6' +
        'df6520756e6420dc62756e672c2064616e6163682067696274206573204765737072e46368652066fc7220616c6c652e' +
        '0a',
    ],
  ],
} as const

describe('decodeText', () => {
  it.each(encoded.cases)('reads %s', (name, text, hex) =>
    expect(decodeText(bytes(hex))).toEqual({ text: TEXTS[text], encoding: name }),
  )

  it('takes UTF-8 as it is, with a mark and without', () => {
    expect(decodeText(Buffer.from('聚会'))).toEqual({ text: '聚会' })
    expect(decodeText(Buffer.from('\ufeff聚会'))).toEqual({ text: '聚会' })
    expect(decodeText(new Uint8Array())).toEqual({ text: '' })
  })

  it('reads UTF-16 with and without a mark, in both orders', () => {
    const little = Buffer.from('---\ntitle: 聚会 Meetup in the evening\n---\n', 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const body of [little, big, Buffer.concat([bytes('fffe'), little]), Buffer.concat([bytes('feff'), big])])
      expect(decodeText(body)).toEqual({ text: '---\ntitle: 聚会 Meetup in the evening\n---\n', encoding: 'UTF-16' })
  })

  it('reads UTF-32, which looks like UTF-16 at its beginning, and refuses it where its numbers are no letters', () => {
    const codes = [...'\ufeff---\ntitle: 聚会 🎉\n---\n'].map((letter) => letter.codePointAt(0) ?? 0)
    const write = (numbers: readonly number[], little: boolean): Uint8Array => {
      const view = new DataView(new ArrayBuffer(numbers.length * 4))
      for (const [index, code] of numbers.entries()) view.setUint32(index * 4, code, little)
      return new Uint8Array(view.buffer)
    }
    const expected = { text: '---\ntitle: 聚会 🎉\n---\n', encoding: 'UTF-32' }
    for (const little of [true, false]) {
      expect(decodeText(write(codes, little))).toEqual(expected)
      expect(decodeText(write(codes.slice(1), little))).toEqual(expected)
      expect(decodeText(write([...codes, 0xd800], little))).toEqual({ text: undefined, likely: 'UTF-32' })
    }
  })

  it.each([
    ['two characters that several encodings know', 'cede babab5e3'.replaceAll(' ', '')],
    [
      'letters of Central Europe, which differ between encodings of one byte',
      '53706f746b616e69652077a0a3f37aa6b9e63fb3f3b3bf',
    ],
    ['bytes that mean nothing', '2d2d2d0aff80fe81c0c1'],
  ])('refuses %s', (_, hex) => expect(decodeText(bytes(hex)).text).toBeUndefined())
})

describe('encodingProblem', () => {
  const of = (read: Parameters<typeof encodingProblem>[1]) => encodingProblem('events/a.md', read)

  it('tells what was decoded, refuses what was not, and stops at letters that are lost already', () => {
    expect(of({ text: '聚会' })).toBeUndefined()
    expect(of({ text: '聚会', encoding: 'GBK' })).toMatchObject({ level: 'warning', rule: 'encoding' })
    expect(of({ text: undefined, likely: 'Big5' })).toMatchObject({ level: 'error' })
    expect(of({ text: '---\ntitle: 聚\ufffd\n---\n' })).toMatchObject({ level: 'error', line: 2, column: 9 })
  })
})
