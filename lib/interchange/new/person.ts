import { say } from '@/config/language'
import { nameKey } from '@/lib/archive/person'
import type { Archive } from '@/lib/archive/whole'
import { latinPersonName } from '../latin-name'
import { placeFor } from './places'
import { type Answers, listIn, type Recipe } from './question'
import { slugQuestion } from './slug-question'
import { quote, quoteAll } from './yaml-text'

/** How a profile is made: for somebody with nicknames or several spellings, or with more to tell than a name. */
export const personRecipe = (archive: Archive): Recipe => ({
  questions: [
    {
      name: 'name',
      label: say('Name', '姓名'),
      required: true,
      takenBy: (name) =>
        archive.people.find(({ record }) =>
          [record.name, ...record.aliases].some((spelling) => nameKey(spelling) === nameKey(name)),
        )?.file,
    },
    {
      name: 'alias',
      label: say('Nicknames and other spellings, separated by commas', '花名和别的写法，用顿号或逗号分隔'),
    },
    { name: 'role', label: say('Post today', '现任职务') },
    { name: 'organization', label: say('Company', '公司或组织'), flagOnly: true },
    { name: 'bio', label: say('A sentence about them', '一句话介绍') },
    { name: 'url', label: say('Their page', '个人主页'), flagOnly: true },
    slugQuestion(
      ({ name = '' }) => latinPersonName(name),
      (slug) => ownerOf(archive, placeFor('person', slug, archive)),
    ),
  ],
  write: (answers) => {
    const file = placeFor('person', answers.slug ?? '', archive)
    return {
      file,
      text: personText(answers),
      next: [
        say(
          'Put a picture beside it, named after the file: …-avatar.jpg',
          '可在旁边放一张头像，以文件名开头：…-avatar.jpg',
        ),
        say(
          'Events name people as they do now; every spelling leads here.',
          '活动文件照旧写名字，所有写法都会指向这份资料。',
        ),
      ],
    }
  },
})

/** The file itself, where it is there already. */
export const ownerOf = ({ files }: Pick<Archive, 'files'>, file: string): string | undefined =>
  files.has(file) ? file : undefined

const personText = ({ name = '', alias, role = '', organization = '', bio = '', url = '' }: Answers): string =>
  [
    '---',
    `title: ${quote(name)}`,
    `aliases: ${quoteAll(listIn(alias))}`,
    ...(role === '' ? [] : [`role: ${quote(role)}`]),
    ...(organization === '' ? [] : ['organizations:', `  - name: ${quote(organization)}`]),
    ...(bio === '' ? [] : [`bio: ${quote(bio)}`]),
    ...(url === '' ? [] : ['links:', `  - name: ${quote(say('Home page', '主页'))}`, `    url: ${quote(url)}`]),
    '---',
    '',
  ].join('\n')
