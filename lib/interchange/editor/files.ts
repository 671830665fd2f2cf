import { jsonSchemas } from './json-schemas'
import { snippets } from './snippets'

/** Every generated file for editors, by its path in the project. */
export const editorFiles = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(jsonSchemas()).map(([name, schema]) => [`schemas/${name}.schema.json`, asJson(schema)]),
  ),
  '.vscode/front-matter.code-snippets': asJson(snippets()),
})

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
