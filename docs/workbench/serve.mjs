// A folder on localhost, with the policy under which its pages must work. `npm run workbench` starts it.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Own scripts, styles and images; nothing else, nothing in line, nothing from elsewhere. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Serves the files of a folder to this machine only; port 0 takes one that is free. */
export async function serve(folder, { port = 0, policy = POLICY } = {}) {
  const root = path.resolve(folder)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = fileIn(root, pathname)
    const type = TYPES[path.extname(file ?? '')]
    const answer = (status, headers, body) =>
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
    const nothing = () => answer(404, { 'content-type': 'text/plain' }, 'Not found\n')
    if (!file || !type || !['GET', 'HEAD'].includes(request.method ?? '')) return void nothing()
    const headers = {
      'cache-control': 'no-store',
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'content-type': type,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    }
    readFile(file).then((body) => answer(200, headers, body), nothing)
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${server.address().port}/`, close }
}

/** The file that a path names, if it lies in the folder. */
function fileIn(root, pathname) {
  try {
    const name = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const file = path.join(root, name)
    return file.startsWith(root + path.sep) && !file.includes('\0') ? file : undefined
  } catch {
    return undefined
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(import.meta.dirname, { port: Number(process.env.PORT ?? 8080) })
  console.log(`The workbench is at ${url} (Ctrl+C ends it).`)
}
