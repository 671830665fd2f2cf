import { test } from '@playwright/test'
import { expectNoViolations } from '../find-violations'
import { stateTypes } from '../page-types'

for (const [name, address] of Object.entries(stateTypes))
  test(`axe finds nothing on the page of ${name}, by day and by night`, ({ page }) => expectNoViolations(page, address))
