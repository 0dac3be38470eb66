import type { Feature as FeatureWith, Sheet as SheetWith } from 'write-excel-file/universal'
import { SpukError } from '../core/result/index.js'
import { missingPackage } from './issues.js'

// The packages that this room needs and the rest of the library does without. Each is loaded when it is first
// used, so that who only writes workbooks installs no more than that.

export type * as Docx from 'docx'
export type { CellObject } from 'write-excel-file/universal'
/** A sheet to write. */
export type Sheet = SheetWith<Blob>
/** A change to the files of a workbook. */
export type Feature = FeatureWith<Blob>

/** Writes workbooks. */
export async function loadWriter() {
  return (await loaded('write-excel-file', '^4.1.1', () => import('write-excel-file/universal')))
    .default
}

/** Reads workbooks. */
export async function loadReader() {
  return (await loaded('read-excel-file', '^9.3.17', () => import('read-excel-file/universal')))
    .default
}

/** Reads CSV and pasted cells. */
export async function loadCsv() {
  return (await loaded('papaparse', '^5.7.1', () => import('papaparse'))).default
}

/** Writes Word papers. */
export function loadWord() {
  return loaded('docx', '^9.15.2', () => import('docx'))
}

async function loaded<T>(name: string, range: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch {
    throw new SpukError([missingPackage({ name, range })])
  }
}
