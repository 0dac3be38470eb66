// Without the optional packages each reader and writer names the one to install.
import { grantFor } from 'spuk-ido'
import { readCells, toWord, toWorkbook } from 'spuk-ido/office'

const grant = grantFor('Utrecht', 2023)
for (const [work, name] of [
  [() => toWord(grant), 'docx'],
  [() => toWorkbook(grant), 'write-excel-file'],
  [() => readCells(Uint8Array.of(0x50, 0x4b, 3, 4)), 'read-excel-file'],
  [() => readCells('a;b'), 'papaparse'],
]) {
  const said = await work().then(
    () => 'nothing',
    ({ issues }) => `${issues?.[0]?.code} ${issues?.[0]?.suggestion}`,
  )
  if (!said.startsWith(`office/missing-package Installeer het: npm install ${name}@`)) {
    throw new Error(`it said: ${said}`)
  }
}
