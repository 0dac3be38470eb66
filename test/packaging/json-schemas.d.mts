export declare function writeJsonSchemas(): Promise<void>
