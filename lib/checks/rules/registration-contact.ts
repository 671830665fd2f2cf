import { say } from '@/config/language'
import { site } from '@/config/site'
import { atField } from '../finding'
import type { Rule } from '../rule'

/** Whoever gives a name and an address has to be told who keeps them and whom to ask. */
export const registrationContact: Rule = {
  name: 'registration-contact',
  level: 'warning',
  find: ({ events }) => {
    const missing = missingFields(site.organizer)
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
                'Write the organizer’s name and a mail address into config/site.ts; the form and every mail name them.',
                '请在 config/site.ts 的 organizer 里写上名称和邮箱；表单和每封信都会写明。',
              ),
            }),
          )
  },
}

/** @returns names of the fields that are empty */
export const missingFields = (organizer: { readonly name: string; readonly mail: string }): readonly string[] =>
  (['name', 'mail'] as const).filter((field) => organizer[field].trim() === '').map((field) => `organizer.${field}`)
