import { basename } from 'node:path';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { buildWorkbook } from '../../shared/workbook/buildWorkbook.ts';
import { writeWorkbook } from './exchange.ts';
import { fingerprintOf } from './fingerprint.ts';

/** The model of one state of a document as a spreadsheet file of live formulas. */
export function modelWorkbook(state: {
  readonly portfolio: Portfolio;
  readonly path: string;
  readonly revision: number;
}): Promise<Result<Uint8Array, AppError>> {
  return writeWorkbook(
    buildWorkbook(state.portfolio, {
      fileName: basename(state.path),
      revision: state.revision,
      fingerprint: fingerprintOf(state.portfolio),
    }),
  );
}
