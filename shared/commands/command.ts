import type { AppError } from '../contract/errors.ts';
import type { Result } from '../domain/outcome.ts';
import type { Patch } from '../domain/patch.ts';

/** What a command makes of a portfolio: the rows it changes and its name in the undo menu. */
interface Edit {
  readonly label: string;
  readonly patch: Patch;
}

export type EditResult = Result<Edit, AppError>;
