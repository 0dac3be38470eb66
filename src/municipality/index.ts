export { registerCoverage } from './coverage.js'
export { educationShares, lowEducationShare } from './education.js'
export { findMunicipality, municipality } from './find.js'
export { inhabitants } from './inhabitants.js'
export { municipalities } from './list.js'
export { successors } from './successors.js'
export type {
  DivisionOptions,
  EducationPart,
  EducationShare,
  InhabitantsOptions,
  Municipality,
  OnDate,
  Province,
  RegisterCoverage,
  Successor,
} from './model.js'
