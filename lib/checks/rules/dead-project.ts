import { say } from '@/config/language'
import { didYouMean } from '@/lib/archive/nearest-name'
import { atField } from '../finding'
import type { Rule } from '../rule'

/** `projects:` names a page that is not there. */
export const deadProject: Rule = {
  name: 'dead-project',
  level: 'warning',
  find: ({ events, projects }) =>
    events.flatMap((event) =>
      event.data.projects.flatMap((name, index) =>
        projects.has(name)
          ? []
          : [
              atField(event, ['projects', index], {
                message: say(`there is no project “${name}”`, `没有名为“${name}”的项目`),
                hint:
                  didYouMean(name, projects) ??
                  say(`Add projects/${name}.md, or take the name off.`, `请添加 projects/${name}.md，或删去这一项。`),
              }),
            ],
      ),
    ),
}
