// A joint account over HTTP, on Node's own server and nothing else: POST it as JSON to /rekening and get a
// statement for each municipality. Run it after a build: node docs/examples/json-handler.mjs
//
//   413  larger than a megabyte           415  not JSON
//   400  not what the schema asks for     422  sound of form, but the account cannot be made
//
// Errors are problem details (RFC 9457) with every issue at once, in Dutch or English as the caller prefers.
import { createServer } from 'node:http'
import process from 'node:process'
import { isSpukError, jointAccount, toMarkdown } from 'spuk-ido'
import { jointAccountSchema, readInput } from 'spuk-ido/schemas'

const MOST_BYTES = 1_000_000

/** Something to tell the caller instead of an answer. */
class Problem extends Error {
  constructor(status, text, issues = []) {
    super(text.en)
    Object.assign(this, { status, text, issues })
  }
}

const TOO_LARGE = { nl: 'De invoer is te groot.', en: 'The input is too large.' }
const NOT_JSON = { nl: 'De invoer is geen JSON.', en: 'The input is not JSON.' }
const NOT_SOUND = { nl: 'De invoer klopt niet.', en: 'The input is not sound.' }
const NO_ACCOUNT = {
  nl: 'Van deze gegevens is geen rekening te maken.',
  en: 'No account can be made of these data.',
}
const NOT_FOUND = { nl: 'Dit adres is er niet.', en: 'There is no such address.' }
const ONLY_POST = { nl: 'Stuur de rekening met POST.', en: 'Send the account with POST.' }
const BROKEN = { nl: 'Er ging iets mis.', en: 'Something went wrong.' }

/** Dutch, unless the caller's Accept-Language puts English before it. */
function localeOf({ headers }) {
  const weighed = (headers['accept-language'] ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.toLowerCase().split(';')
    const quality = parameters.map((one) => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(one)?.[1])
    return { locale: tag.trim().split('-')[0], quality: Number(quality.find(Boolean) ?? 1) }
  })
  const known = weighed.filter(
    ({ locale, quality }) => ['nl', 'en'].includes(locale) && quality > 0,
  )
  return known.sort((a, b) => b.quality - a.quality)[0]?.locale ?? 'nl'
}

/** The body as text. Of what is too large the caller hears at once; the rest flows away unread. */
function bodyOf(request) {
  return new Promise((resolve, reject) => {
    const chunks = []
    let size = 0
    request.on('data', (chunk) => {
      size += chunk.length
      if (size <= MOST_BYTES) chunks.push(chunk)
      else reject(new Problem(413, TOO_LARGE))
    })
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.on('error', reject)
  })
}

function jsonOf(text) {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem(400, NOT_JSON)
  }
}

/** What the caller sent, as `jointAccount` takes it. The form is the schema's affair… */
function inputOf(json) {
  const outcome = readInput(jointAccountSchema, json)
  if (!outcome.ok) throw new Problem(400, NOT_SOUND, outcome.issues)
  return outcome.value
}

/** … and whether it can be computed with, the function's. */
function accountOf(input) {
  try {
    return jointAccount(input)
  } catch (error) {
    if (!isSpukError(error)) throw error
    throw new Problem(422, NO_ACCOUNT, error.issues)
  }
}

async function answer(request, locale) {
  if (new URL(request.url, 'http://localhost').pathname !== '/rekening') {
    throw new Problem(404, NOT_FOUND)
  }
  if (request.method !== 'POST') throw new Problem(405, ONLY_POST)
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new Problem(415, NOT_JSON)
  }
  const account = accountOf(inputOf(jsonOf(await bodyOf(request))))
  return {
    totals: account.totals,
    warnings: account.warnings.map((issue) => said(issue, locale)),
    statements: account.statements.map((statement) => ({
      municipality: statement.municipality.code,
      name: statement.municipality.name,
      granted: statement.granted,
      spent: statement.spent,
      balance: statement.balance,
      markdown: toMarkdown(statement, { locale }),
    })),
  }
}

/** An issue for the caller: what, where (a JSON Pointer, RFC 6901) and what to do about it. */
function said(issue, locale) {
  const { message, suggestion } = locale === 'nl' ? issue : issue.english
  const steps = issue.path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))
  return {
    code: issue.code,
    pointer: steps.map((step) => `/${step}`).join(''),
    message,
    suggestion,
  }
}

function problemOf(error, locale) {
  if (error instanceof Problem) {
    const { status, text, issues } = error
    return { status, title: text[locale], issues: issues.map((issue) => said(issue, locale)) }
  }
  console.error(error) // a fault of ours: for the log, not for the caller
  return { status: 500, title: BROKEN[locale], issues: [] }
}

export const server = createServer(async (request, response) => {
  const locale = localeOf(request)
  const send = (status, type, body) => {
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-language': locale,
      vary: 'accept-language',
      ...(status === 405 && { allow: 'POST' }),
    })
    response.end(JSON.stringify(body))
  }
  try {
    send(200, 'application/json', await answer(request, locale))
  } catch (error) {
    const problem = problemOf(error, locale)
    send(problem.status, 'application/problem+json', problem)
  }
})

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/rekening`)
})
