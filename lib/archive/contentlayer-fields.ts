import type { FieldDefs } from 'contentlayer/source-files'
import { z } from 'zod'

type Field =
  | { readonly type: 'string' | 'boolean' | 'json' }
  | { readonly type: 'list'; readonly of: { readonly type: 'string' } }

/**
 * Derives Contentlayer's fields from a front-matter schema, so that every key is declared once.
 * Declared keys are what makes Contentlayer's cache work: a document with an undeclared key is read anew each time.
 * Contentlayer's own checks are looser than the schema's, therefore nothing is required here.
 */
export const contentlayerFields = (schema: z.ZodObject): FieldDefs =>
  Object.fromEntries(Object.entries(schema.shape).map(([key, type]) => [key, fieldOf(type)])) satisfies FieldDefs

const fieldOf = (type: z.core.$ZodType): Field => {
  const inner = unwrap(type)
  if (inner instanceof z.ZodString) return { type: 'string' }
  if (inner instanceof z.ZodBoolean) return { type: 'boolean' }
  if (inner instanceof z.ZodArray && unwrap(inner.element) instanceof z.ZodString)
    return { type: 'list', of: { type: 'string' } }
  return { type: 'json' }
}

const unwrap = (type: z.core.$ZodType): z.core.$ZodType => {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable) return unwrap(type.unwrap())
  if (type instanceof z.ZodPipe) return unwrap(type.in)
  return type
}
