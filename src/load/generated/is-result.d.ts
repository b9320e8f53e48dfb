// Made from schemas/*.schema.json by `npm run generate`. Do not edit.
export declare function result(value: unknown): boolean;
