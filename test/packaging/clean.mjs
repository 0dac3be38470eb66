import { rmSync } from 'node:fs'
import { root } from './entries.mjs'

rmSync(`${root}dist`, { recursive: true, force: true })
