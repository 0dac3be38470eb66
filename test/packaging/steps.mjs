import { execFileSync } from 'node:child_process'

/** Runs a command and gives its output; throws with all it wrote if it fails. */
export function run(command, parameters, { cwd, input } = {}) {
  try {
    return execFileSync(command, parameters, {
      cwd,
      input,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    })
  } catch (error) {
    throw new Error([error.message, error.stdout, error.stderr].filter(Boolean).join('\n'), {
      cause: error,
    })
  }
}

/** A list of checks: each prints its line, and `done` sets the exit code. */
export function checklist() {
  let failed = 0
  const line = (ok, name, detail = '') => {
    console.log(
      `${ok ? 'ok  ' : 'FAIL'}  ${name}${detail && `\n${detail.replace(/^/gm, '      ')}`}`,
    )
    if (!ok) failed += 1
    return ok
  }
  return {
    /** Passes unless `attempt` throws or returns false. */
    check(name, attempt) {
      try {
        return line(attempt() !== false, name)
      } catch (error) {
        return line(false, name, String(error.message).trim())
      }
    },
    done() {
      if (failed > 0) console.log(`\n${failed} failed`)
      process.exitCode = failed > 0 ? 1 : 0
    },
  }
}
