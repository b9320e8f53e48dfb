// Made from schemas/*.schema.json by `npm run generate`. Do not edit.
import type { ErrorObject } from "ajv";

export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export declare const suite: Validator;
export declare const steps: Validator;
export declare const plan: Validator;
export declare const project: Validator;
