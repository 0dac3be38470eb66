import { readdirSync, readFileSync } from 'node:fs'
import { root } from '../architecture/source.js'
import type { Source } from '../architecture/source.js'

/** Every Markdown document of the repository; the built site is not among them. */
export const documents: readonly Source[] = ['.', 'docs']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: folder === 'docs', encoding: 'utf8' })
      .map((name) => (folder === '.' ? name : `${folder}/${name.replaceAll('\\', '/')}`))
      .filter((path) => path.endsWith('.md') && !path.startsWith('docs/api/')),
  )
  .sort()
  .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))

/** The documents of which every block of code is executed. */
export const taught: readonly Source[] = documents.filter(({ path }) =>
  /^README|^docs\/guide\//.test(path),
)
