import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { Still, Template } from './still'

const children = <p className="a">文字 &amp; &lt;b&gt;</p>

afterEach(() => vi.unstubAllEnvs())

it('writes the same markup as its children, in one piece, and what stands within with it', async () => {
  vi.stubEnv('NEXT_RUNTIME', 'nodejs')
  const part = await Still({ children: <Still>{children}</Still> })
  expect(renderToStaticMarkup(part)).toBe(`<div>${renderToStaticMarkup(children)}</div>`)
})

it('is its children where nobody but React reads them', () =>
  expect(renderToStaticMarkup(<Still>{children}</Still>)).toBe(renderToStaticMarkup(children)))

it('a template is markup in one piece too where a client starts while one writes', async () => {
  const template = <Template data-door="yes">{children}</Template>
  expect(renderToStaticMarkup(template)).toContain('<template data-door="yes"><p class="a">')
  vi.stubEnv('NEXT_RUNTIME', 'nodejs')
  vi.stubEnv('NODE_ENV', 'development')
  const part = await Template({ 'data-door': 'yes', children })
  expect(part).toMatchObject({ props: { dangerouslySetInnerHTML: { __html: renderToStaticMarkup(children) } } })
})
