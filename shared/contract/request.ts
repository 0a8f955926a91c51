import { z } from 'zod';

/** A request: the schema of what is asked, checked on arrival, and the type of the answer. */
export interface RequestSpec<Input extends z.ZodType, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** Carries an output type without a value. */
export const gives = <T>(): T => undefined as T;

/** A request of the contract. */
export function request<Input extends z.ZodType, Output>(
  input: Input,
  output: Output,
): RequestSpec<Input, Output> {
  return { input, output };
}

/** Shapes that many requests share. */
export const nothing = z.strictObject({});
export const id = z.string().min(1).max(200);
export const cell = z.union([z.string().max(10_000), z.number(), z.null()]);
/** Where an edit is made: in one scenario, or, where it is null, in the base. */
export const scenario = id.nullable().default(null);
