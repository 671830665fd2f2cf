import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { NoneYet } from './none-yet'

const { venues } = messages.site.sections

test('an empty list says what it lacks, and leads to the events where there are some', () => {
  const markup = renderToStaticMarkup(<NoneYet what={venues} hasEvents />)
  expect(markup).toContain(messages.lists.noneYet(venues))
  expect(markup).toContain(`href="${routes.events()}"`)
})

test('without events there is nothing to lead to', () => {
  expect(renderToStaticMarkup(<NoneYet what={venues} hasEvents={false} />)).toBe(messages.lists.noneYet(venues))
})
