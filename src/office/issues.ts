import { issueKind } from '../core/result/index.js'

export const missingPackage = /* @__PURE__ */ issueKind<{ name: string; range: string }>({
  code: 'office/missing-package',
  message: ({ name }) => ({
    nl: `Hiervoor is het pakket “${name}” nodig; het is niet te laden.`,
    en: `This needs the package “${name}”, which cannot be loaded.`,
  }),
  suggestion: ({ name, range }) => ({
    nl: `Installeer het: npm install ${name}@${range}`,
    en: `Install it: npm install ${name}@${range}`,
  }),
})
