import type * as z from 'zod'
import type { Issue, Locale } from '../core/result/index.js'
import { parseWith } from '../core/schema/index.js'
import { jsonOf } from './json.js'

/** An issue as the Standard Schema has it, with all that the library knows of it beside. */
export type StandardIssue = Issue & { readonly message: string }

/**
 * Lets a schema answer as the library does when it is asked as a Standard Schema: every issue with its
 * code and both texts, `message`, `suggestion` and `hint` in Dutch, or in English with
 * `libraryOptions: { locale: 'en' }`. The
 * vendor stays zod: to those who know zod it is a zod schema like any other.
 */
export function standard(schema: z.ZodType): z.ZodType {
  const { jsonSchema, ...rest } = schema['~standard']
  schema['~standard'] = {
    ...rest,
    validate: (value, options) => {
      const outcome = parseWith(schema, value)
      if (outcome.ok) return { value: outcome.value }
      const locale = localeIn(options)
      return { issues: outcome.issues.map((issue) => standardIssue(issue, locale)) }
    },
    jsonSchema: {
      ...jsonSchema,
      input: (options) => jsonOf(schema, localeIn(options), options.target),
    },
  }
  return schema
}

function localeIn(options: { readonly libraryOptions?: Record<string, unknown> | undefined } = {}) {
  return options.libraryOptions?.['locale'] === 'en' ? 'en' : 'nl'
}

function standardIssue(issue: Issue, locale: Locale): StandardIssue {
  return locale === 'nl' ? issue : { ...issue, ...issue.english }
}
