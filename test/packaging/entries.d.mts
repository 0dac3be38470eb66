export declare const root: string
export declare const binSource: string | undefined
export declare const packageBin: Readonly<Record<string, string>> | undefined
export interface EntryPoint {
  readonly subPath: string
  readonly name: string
  readonly source: string
}
export declare function entryPoints(): EntryPoint[]
export declare function packageExports(): Record<string, unknown>
export declare function readPackage(): Record<string, unknown>
