import { say } from '@/config/language'
import type { Archive } from '@/lib/archive/whole'
import { latinName } from '../latin-name'
import { ownerOf } from './person'
import { placeFor } from './places'
import type { Recipe } from './question'
import { slugQuestion } from './slug-question'
import { quote } from './yaml-text'

/** How a deck of slides in Markdown is made. */
export const deckRecipe = (archive: Archive): Recipe => ({
  questions: [
    { name: 'title', label: say('Title', '标题'), required: true },
    {
      name: 'theme',
      label: say('Ground', '底色'),
      propose: () => 'white',
      choices: () => [
        { value: 'white', label: say('light', '浅色') },
        { value: 'black', label: say('dark', '深色') },
      ],
    },
    slugQuestion(
      ({ title = '' }) => latinName(title),
      (slug) => ownerOf(archive, placeFor('deck', slug, archive)),
    ),
  ],
  write: ({ title = '', theme = 'white', slug = '' }) => ({
    file: placeFor('deck', slug, archive),
    text: `---\ntitle: ${quote(title)}\nslides:\n  theme: ${theme}\n---\n\n${BODY(title)}`,
    next: [
      say(`Name it in an event: slides: ${slug}`, `在活动里引用：slides: ${slug}`),
      say(`Look at it: npm run dev, then /slides/${slug}`, `预览：npm run dev，打开 /slides/${slug}`),
    ],
  }),
})

const BODY = (title: string): string =>
  say(
    `# ${title}

---

## First point

- Three dashes on a line of their own begin the next slide.

{{< speaker_note >}}
Only the speaker sees this.
{{< /speaker_note >}}
`,
    `# ${title}

---

## 第一点

- 单独一行的三个短横线开始下一页。

{{< speaker_note >}}
这里只有演讲者看得到。
{{< /speaker_note >}}
`,
  )
