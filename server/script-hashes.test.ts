import { expect, it } from 'vitest'
import { scriptsAfterPaint } from './late-scripts.mjs'
import { scriptHashes } from './script-hashes.mjs'

const PUSH = 'self.__next_f.push([1,"0:\\"\\u003cb>\\"\\n"])'

it('names a script as `openssl dgst -sha256 -binary | base64` does', () =>
  expect(scriptHashes('<script>self.__next_f.push([0])</script>')).toEqual([
    "'sha256-VXfQxoId3eHgS78yBQY2mYYWuOAzZGdxULBMV816UdU='",
  ]))

it('names each inline script of Next once, and no other element', () => {
  const html = `<script src="/a.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script>
    <script id="_R_">${PUSH}</script><script>${PUSH}</script><script type="application/ld+json">{"a":1}</script>
    <script>requestAnimationFrame(function(){$RT=performance.now()});</script><p>${PUSH}</p>`
  expect(scriptHashes(html)).toHaveLength(3)
  const runtime = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});\n'
  expect(scriptHashes(`<script id="_R_">${runtime}</script>`)).toHaveLength(1)
})

it('names the script that starts the others, unless it was told to start foreign ones', () => {
  const html = scriptsAfterPaint('<body><script src="/_next/static/chunks/a.js" async=""></script></body>')
  expect(scriptHashes(html)).toHaveLength(1)
  for (const source of ['https://evil.example/a.js', '/media/a.js', '/_next/static/"];alert(1);["'])
    expect(scriptHashes(html.replace('/_next/static/chunks/a.js', source))).toEqual([])
})

it.each([
  'alert(1)',
  'self.__next_f.push([1,"x"]);alert(1)',
  'self.__next_f.push([alert(1)])',
  'self.__next_f.push([0])/**/;(alert)([1])',
  '[1]',
  '',
])('blesses no foreign script: %s', (script) => expect(scriptHashes(`<script>${script}</script>`)).toEqual([]))
