import { test } from '@playwright/test'
import { expectNoViolations } from '../find-violations'
import { pageTypes } from '../page-types'

for (const [name, address] of Object.entries(pageTypes))
  test(`axe finds nothing on the page of ${name}, by day and by night`, ({ page }) => expectNoViolations(page, address))
