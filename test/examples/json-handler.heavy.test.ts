import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleOf } from '../schemas/examples.js'
import { examplesPlace } from './place.js'

const place = examplesPlace()
let child: ChildProcess
let url = ''
let errors = ''

beforeAll(async () => {
  child = spawn(process.execPath, ['json-handler.mjs'], {
    cwd: place.path,
    env: { ...process.env, PORT: '0' },
  })
  child.stderr?.on('data', (text) => (errors += String(text)))
  url = await new Promise((resolve, reject) => {
    child.stdout?.once('data', (text) => resolve(String(text).trim()))
    child.once('exit', () => reject(new Error(errors)))
  })
})

afterAll(() => {
  child.kill()
  place.remove()
})

const account = exampleOf('joint-account') as Readonly<Record<string, unknown>>

interface Answer {
  readonly title?: string
  readonly issues?: readonly { code: string; pointer: string; message: string }[]
  readonly statements?: readonly Readonly<Record<string, string>>[]
  readonly totals?: Readonly<Record<string, unknown>>
}

async function post(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const kind = response.headers.get('content-type')
  const language = response.headers.get('content-language')
  return { status: response.status, kind, language, answer: (await response.json()) as Answer }
}

describe('an account over HTTP', () => {
  it('comes back as a statement for each municipality', async () => {
    const { status, kind, language, answer } = await post(account)
    expect([status, kind, language]).toEqual([200, 'application/json; charset=utf-8', 'nl'])
    // 60,000.01 by 1 : 4 and 999.99 by 1 : 2; 70,000 granted less 12.50 brought along less 61,000 spent.
    expect(answer.totals).toMatchObject({ spent: '61000.00', balance: '8987.50' })
    expect(answer.statements?.map(({ name, spent }) => [name, spent])).toEqual([
      ['Bunnik', '12333.33'],
      ['Zeist', '48666.67'],
    ])
    expect(answer.statements?.[0]?.['markdown']).toContain('# Verantwoording 2023')
  })

  it('is refused for its form with every issue at once, in the language asked for', async () => {
    const wrong = { ...account, year: 'nu', status: 'klaar', extra: 1 }
    const dutch = await post(wrong)
    expect([dutch.status, dutch.kind]).toEqual([400, 'application/problem+json; charset=utf-8'])
    expect(dutch.answer.title).toBe('De invoer klopt niet.')
    expect(dutch.answer.issues?.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['input/not-a-year', '/year'],
      ['input/not-a-choice', '/status'],
      ['input/unknown-field', '/extra'],
    ])
    const english = await post(wrong, { 'accept-language': 'de, en-GB;q=0.9, nl;q=0.8' })
    expect(english.language).toBe('en')
    expect(english.answer.issues?.[0]?.message).toBe('“nu” is not a year from 1900 to 2199.')
  })

  it.each([
    ['', 'nl'],
    ['en', 'en'],
    ['nl-NL, en;q=0.5', 'nl'],
    ['en;q=0.1, nl;q=0.9', 'nl'],
    ['en;q=0', 'nl'],
    ['fr, de', 'nl'],
    [';;;,,q=', 'nl'],
  ])('answers “%s” in %s', async (asked, language) => {
    expect((await post('{', { 'accept-language': asked })).language).toBe(language)
  })

  it('is refused where no account can be made of it', async () => {
    const { status, answer } = await post({
      ...account,
      members: [
        { municipality: 'Bunnik', granted: 1 },
        { municipality: 'GM0312', granted: 1 },
      ],
      lines: [],
    })
    expect(status).toBe(422)
    expect(answer.issues?.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['accountability/member-twice', '/members/1'],
    ])
  })

  it('must be JSON, said to be so, and not too large', async () => {
    expect((await post('{')).status).toBe(400)
    expect((await post('null')).status).toBe(400)
    expect((await post(account, { 'content-type': 'text/plain' })).status).toBe(415)
    const { status, answer } = await post(`"${'x'.repeat(1_000_000)}"`)
    expect([status, answer.title]).toEqual([413, 'De invoer is te groot.'])
  })

  it('has one address, and takes POST only', async () => {
    const got = await fetch(url)
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST'])
    expect((await fetch(new URL('/', url))).status).toBe(404)
  })

  it('still answers after all this, and has logged no fault', async () => {
    expect((await post(account)).status).toBe(200)
    expect(errors).toBe('')
  })
})
