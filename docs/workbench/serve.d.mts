export declare const POLICY: string
export declare function serve(
  folder: string,
  options?: { readonly port?: number; readonly policy?: string },
): Promise<{ readonly url: string; close(): Promise<void> }>
