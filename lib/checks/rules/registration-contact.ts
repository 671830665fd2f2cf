import { say } from '@/config/language'
import { site } from '@/config/site'
import { atField } from '../finding'
import type { Rule } from '../rule'

/** Whoever gives a name and an address has to be told who keeps them and whom to ask. */
export const registrationContact: Rule = {
  name: 'registration-contact',
  level: 'warning',
  find: ({ events }) => {
    const missing = missingFields({ name: site.organizer.name, contact: site.contact })
    return missing.length === 0
      ? []
      : events
          .filter(({ record }) => record.registration !== undefined)
          .map((event) =>
            atField(event, ['registration'], {
              message: say(
                `people register here, but config/site.ts does not say who keeps their data: ${missing.join(', ')}`,
                `这里接受报名，但 config/site.ts 没写由谁保管资料：${missing.join('、')}`,
              ),
              hint: say(
                'Write organizer and contact into config/site.ts; the form and every mail name them.',
                '请在 config/site.ts 写上 organizer 与 contact；表单和每封信都会写明。',
              ),
            }),
          )
  },
}

/** @returns names of the fields that are empty */
export const missingFields = (owner: { readonly name: string; readonly contact: string }): readonly string[] =>
  [owner.name.trim() === '' ? 'organizer' : '', owner.contact.trim() === '' ? 'contact' : ''].filter(Boolean)
