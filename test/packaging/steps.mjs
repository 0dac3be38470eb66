import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const limits = { encoding: 'utf8', maxBuffer: 1 << 28 }

/** Runs a command and gives its output; throws all it wrote if it fails or, when `quiet`, complains. */
export function run(command, parameters, { cwd, input, quiet = false } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd,
    input,
    ...limits,
  })
  if (error || status !== 0 || (quiet && stderr !== '')) {
    const what = `${command} ${parameters.join(' ')}: exit code ${status}`
    throw new Error([what, error?.message, stdout, stderr].filter(Boolean).join('\n'))
  }
  return stdout
}

/** Starts a command and promises its end, so that a download goes on beside other checks. */
export async function start(command, parameters, { cwd }) {
  await promisify(execFile)(command, parameters, { cwd, ...limits })
}

/** Puts packages into a folder; none of them gets to run a script. */
export const INSTALL = [
  'install',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]

/** A list of checks: each prints its line, and `done` sets the exit code. */
export function checklist() {
  let passed = 0
  let failed = 0
  const line = (ok, name, detail = '') => {
    console.log(
      `${ok ? 'ok  ' : 'FAIL'}  ${name}${detail && `\n${detail.replace(/^/gm, '      ')}`}`,
    )
    if (ok) passed += 1
    else failed += 1
    return ok
  }
  return {
    /** Passes unless `attempt` throws or returns false; a text it returns is shown. */
    async check(name, attempt) {
      try {
        const outcome = await attempt()
        return line(outcome !== false, name, typeof outcome === 'string' ? outcome : '')
      } catch (error) {
        return line(false, name, String(error.message).trim())
      }
    },
    done() {
      console.log(`\n${passed} passed, ${failed} failed`)
      process.exitCode = failed > 0 ? 1 : 0
    },
  }
}
