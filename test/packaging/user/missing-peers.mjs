// Without the optional packages each writer names the one to install.
import { grantFor } from 'spuk-ido'
import { toWord, toWorkbook } from 'spuk-ido/office'

const grant = grantFor('Utrecht', 2023)
for (const [write, name] of [
  [toWord, 'docx'],
  [toWorkbook, 'write-excel-file'],
]) {
  const said = await write(grant).then(
    () => 'nothing',
    ({ issues }) => `${issues?.[0]?.code} ${issues?.[0]?.suggestion}`,
  )
  if (!said.startsWith(`office/missing-package Installeer het: npm install ${name}@`)) {
    throw new Error(`it said: ${said}`)
  }
}
