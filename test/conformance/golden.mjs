// `npm run golden` puts the receipts of this version on record: one file for every case in cases.ts, in a
// folder by version. Receipts of earlier versions are never written again: later ones must replay them.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'))
const folder = `${root}test/conformance/receipts/${version}/`

const bundled = await build({
  entryPoints: [`${root}test/conformance/cases.ts`],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const code = Buffer.from(bundled.outputFiles[0].contents).toString('base64')
const { cases, goldenText } = await import(`data:text/javascript;base64,${code}`)

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
for (const [name, make] of Object.entries(cases)) {
  await writeFile(`${folder}${name}.json`, goldenText(make))
}
console.log(`${Object.keys(cases).length} receipts in test/conformance/receipts/${version}`)
