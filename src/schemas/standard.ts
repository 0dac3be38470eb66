import * as z from 'zod/mini'
import type { Issue, Locale } from '../core/result/index.js'
import { readResult } from '../core/schema/index.js'
import { jsonOf } from './json.js'

/** An issue as the Standard Schema has it, with all that the library knows of it beside. */
export type StandardIssue = Issue & { readonly message: string }

/**
 * Lets a schema answer as the library does when it is asked as a Standard Schema: every issue with its
 * code and both texts, `message`, `suggestion` and `hint` in Dutch, or in English with
 * `libraryOptions: { locale: 'en' }`. The
 * vendor stays zod: to those who know zod it is a zod schema like any other.
 */
export function standard<S extends z.core.$ZodType>(schema: S): S {
  const input = (options: Asked) => jsonOf(schema, localeIn(options), options.target)
  const output = ({ target }: Asked) =>
    z.toJSONSchema(schema, { target, unrepresentable: 'any' } as object)
  Object.assign(schema, {
    '~standard': {
      vendor: 'zod',
      version: 1,
      validate: (value: unknown, options: Asked) => {
        const outcome = readResult(schema, value)
        if (outcome.ok) return { value: outcome.value }
        const locale = localeIn(options)
        return { issues: outcome.issues.map((issue) => standardIssue(issue, locale)) }
      },
      jsonSchema: { input, output },
    },
  })
  return schema
}

interface Asked {
  readonly target?: string
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined
}

function localeIn(options: Asked = {}): Locale {
  return options.libraryOptions?.['locale'] === 'en' ? 'en' : 'nl'
}

function standardIssue(issue: Issue, locale: Locale): StandardIssue {
  return locale === 'nl' ? issue : { ...issue, ...issue.english }
}
