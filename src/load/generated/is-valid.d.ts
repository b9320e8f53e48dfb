// Made from schemas/*.schema.json by `npm run generate`. Do not edit.
export declare function suite(value: unknown): boolean;
export declare function steps(value: unknown): boolean;
export declare function plan(value: unknown): boolean;
export declare function project(value: unknown): boolean;
