import { say } from '@/config/language'
import { slugify } from '@/lib/markdown'
import type { Answers, Question } from './question'

/**
 * The question for the name of a file, which is the last part of the page's address as well.
 * @param propose what to call it unless the organizer says otherwise
 * @param takenBy the file that has a name already; undefined where it is free
 */
export const slugQuestion = (
  propose: (answers: Answers) => string | undefined,
  takenBy: (slug: string) => string | undefined,
): Question => ({
  name: 'slug',
  label: say('File name, and last part of the address', '文件名，也是网址的最后一段'),
  required: true,
  propose,
  judge: (slug) =>
    slugify(slug) === slug
      ? undefined
      : say(
          `Small letters, digits and dashes only: ${slugify(slug)}`,
          `只用小写字母、数字和连字符，如 ${slugify(slug)}`,
        ),
  takenBy,
})
