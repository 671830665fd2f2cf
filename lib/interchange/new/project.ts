import { say } from '@/config/language'
import type { Archive } from '@/lib/archive/whole'
import { latinName } from '../latin-name'
import { ownerOf } from './person'
import { placeFor } from './places'
import type { Recipe } from './question'
import { slugQuestion } from './slug-question'
import { quote } from './yaml-text'

/** How the page of a project is made. */
export const projectRecipe = (archive: Archive): Recipe => ({
  questions: [
    { name: 'title', label: say('Name of the project', '项目名称'), required: true },
    { name: 'summary', label: say('Summary, one sentence', '一句话简介') },
    {
      name: 'code',
      label: say('Source code, such as https://github.com/…', '源代码地址，如 https://github.com/…'),
      judge: (answer) =>
        answer === '' || /^https?:\/\/\S+$/.test(answer)
          ? undefined
          : say('Write an address with https://.', '请写 https:// 开头的网址。'),
    },
    slugQuestion(
      ({ title = '' }) => latinName(title),
      (slug) => ownerOf(archive, placeFor('project', slug, archive)),
    ),
  ],
  write: ({ title = '', summary = '', code = '', slug = '' }) => ({
    file: placeFor('project', slug, archive),
    text: [
      '---',
      `title: ${quote(title)}`,
      ...(summary === '' ? [] : [`summary: ${quote(summary)}`]),
      ...(code === '' ? [] : [`url_code: ${quote(code)}`]),
      '---',
      '',
      summary || title,
      '',
    ].join('\n'),
    next: [say(`Name it in events: projects: ['${slug}']`, `在活动里引用：projects: ['${slug}']`)],
  }),
})
