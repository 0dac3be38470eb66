// The page on localhost, with the JSON Schemas of the package beside it. Run it after a build:
// node docs/examples/browser-form/serve.mjs
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'

const page = import.meta.dirname
const schemas = path.dirname(
  createRequire(import.meta.url).resolve('spuk-ido/schemas/settlement.json'),
)
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** The file behind a path: a schema, or a part of the page; both by their bare name. */
function fileOf(pathname) {
  const [, folder, name] = /^\/(schemas\/)?([\w.-]*)$/.exec(pathname) ?? []
  if (name === undefined || name.startsWith('.')) return undefined
  return folder ? path.join(schemas, name) : path.join(page, name || 'index.html')
}

const server = createServer(async (request, response) => {
  const file = fileOf(new URL(request.url, 'http://localhost').pathname)
  const type = TYPES[path.extname(file ?? '')]
  const body = file && type && (await readFile(file).catch(() => undefined))
  if (!body) return response.writeHead(404).end()
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    'x-content-type-options': 'nosniff',
  })
  return response.end(body)
})

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`)
})
