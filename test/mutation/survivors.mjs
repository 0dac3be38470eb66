/** The mutants of a report that no test noticed, one line of text each: the same as long as the code is. */
export function survivorsOf(report) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ mutatorName, location: { start, end }, replacement }) => {
        const line = lines[start.line - 1]
        const last = lines[end.line - 1]
        const before = line.slice(0, start.column - 1)
        const after = start.line === end.line ? last.slice(end.column - 1) : ''
        const old = start.line === end.line ? line : `${line} …`
        return `${file}: ${mutatorName} ${code(old)} → ${code(before + (replacement ?? '') + after)}`
      })
  })
}

function code(text) {
  const short = text.replaceAll(/\s+/g, ' ').trim()
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``
}

/** The survivors that the list gives a reason for, as `survivorsOf` writes them: `- file: … → …` and a line that says why. */
export function withReason(markdown) {
  return new Set(
    [...markdown.matchAll(/^- (src\/.+)\n {2}\S/gm)].map(([, survivor = '']) => survivor),
  )
}
