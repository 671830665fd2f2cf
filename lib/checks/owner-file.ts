import { readFileSync } from 'node:fs'
import { type Expression, type Node, type ObjectExpression, type Property, parse } from 'acorn'
import { say } from '@/config/language'
import { parseSettings, siteSchema } from '@/config/site-schema'
import { didYouMean } from '@/lib/archive/nearest-name'
import type { Problem } from '@/lib/model'

/**
 * Holds the owner's file against its schema. Tells of every problem where it stands: the file's text is read for the
 * places of its fields, nothing of it is run.
 * @param file path of config/site.ts, as it is to be shown
 * @param text the file's text
 * @param settings what the file says, as an object
 */
export const checkOwnerFile = (file: string, text: string, settings: unknown): readonly Problem[] => {
  const parsed = parseSettings(settings)
  if (parsed.success) return []
  const written = settingsIn(text)
  return parsed.error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    return keys.map(
      (path): Problem => ({
        file,
        ...placeOf(written, path),
        field: path.join('.') || '(file)',
        level: 'error',
        rule: 'site-settings',
        message:
          issue.code === 'unrecognized_keys'
            ? [
                say(`There is no setting “${String(path.at(-1))}”.`, `没有“${String(path.at(-1))}”这项设置。`),
                path.length === 1 ? didYouMean(String(path[0]), Object.keys(siteSchema.shape)) : undefined,
              ]
                .filter(Boolean)
                .join(say(' ', ''))
            : `${path.join('.')}: ${issue.message}`,
        hint: say('docs/your-site.md tells every setting.', '全部设置见 docs/your-site.md。'),
      }),
    )
  })
}

/** What the owner's file says, where it is written in plain literals; undefined where it is not. */
export const readSettings = (text: string): unknown => {
  const written = settingsIn(text)
  return written && literalValue(written)
}

/** The problems of the owner's file on disk. @param path of config/site.ts; @param shown how problems name it */
export const checkOwnerFileAt = (path: string, shown: string): readonly Problem[] => {
  const text = readFileSync(path, 'utf8')
  const settings = readSettings(text)
  return settings === undefined ? [] : checkOwnerFile(shown, text, settings)
}

/** The object that `defineSite(…)` is called with; undefined where the file is written in another way. */
export const settingsIn = (text: string): ObjectExpression | undefined => {
  try {
    const program = parse(text, { ecmaVersion: 'latest', sourceType: 'module', locations: true })
    for (const statement of program.body) {
      if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue
      for (const { init } of statement.declaration.declarations) {
        const [argument] = init?.type === 'CallExpression' ? init.arguments : []
        if (argument?.type === 'ObjectExpression') return argument
      }
    }
  } catch {
    return undefined
  }
  return undefined
}

const propertyOf = (node: ObjectExpression, name: PropertyKey): Property | undefined =>
  node.properties
    .flatMap((property) => (property.type === 'Property' ? property : []))
    .find((one) => keyOf(one) === name)

const keyOf = ({ key }: Property): string | undefined =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined

/** What stands under a name or a number in a node: where it begins, and its value. */
const childOf = (
  node: Expression,
  key: PropertyKey,
): { readonly place: Node; readonly value: Expression } | undefined => {
  if (node.type === 'ObjectExpression') {
    const property = propertyOf(node, key)
    return property && { place: property, value: property.value }
  }
  const item = node.type === 'ArrayExpression' ? node.elements[Number(key)] : undefined
  return item === null || item === undefined || item.type === 'SpreadElement' ? undefined : { place: item, value: item }
}

/** Where a setting stands, or the nearest thing around it. Lines and columns are 1-based. */
const placeOf = (written: ObjectExpression | undefined, path: readonly PropertyKey[]) => {
  let node: Expression | undefined = written
  let place: Node | undefined = written
  for (const key of path) {
    const child: ReturnType<typeof childOf> = node && childOf(node, key)
    if (child === undefined) break
    place = child.place
    node = child.value
  }
  const { line = 1, column = 0 } = place?.loc?.start ?? {}
  return { line, column: column + 1 }
}

/** The value of plain literals, objects and lists; undefined for anything that would have to be run. */
const literalValue = (node: Expression | null): unknown => {
  if (node?.type === 'Literal') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked
  if (node?.type === 'UnaryExpression' && node.operator === '-') return -Number(literalValue(node.argument))
  if (node?.type === 'ArrayExpression')
    return node.elements.map((item) =>
      item === null || item.type === 'SpreadElement' ? undefined : literalValue(item),
    )
  if (node?.type !== 'ObjectExpression') return undefined
  return Object.fromEntries(
    node.properties.flatMap((property) => {
      const key = property.type === 'Property' ? keyOf(property) : undefined
      return key === undefined || property.type !== 'Property' ? [] : [[key, literalValue(property.value)]]
    }),
  )
}

/**
 * The owner's file with a setting: in place of the one of that name, else at its end.
 * @returns undefined where the file is written in another way than `defineSite({ … })`
 */
export const withSetting = (text: string, name: string, value: string): string | undefined => {
  const written = settingsIn(text)
  if (written === undefined) return undefined
  const quoted = `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(/\s+/g, ' ')}'`
  const there = propertyOf(written, name)?.value
  if (there !== undefined) return `${text.slice(0, there.start)}${quoted}${text.slice(there.end)}`
  const last = written.properties.at(-1)
  const at = last?.end ?? written.start + 1
  const comma = last === undefined || /^\s*,/.test(text.slice(at)) ? '' : ','
  const after = at + (comma === '' && last !== undefined ? (/^\s*,/.exec(text.slice(at))?.[0].length ?? 0) : 0)
  return `${text.slice(0, after)}${comma}\n  ${name}: ${quoted},${text.slice(after)}`
}
