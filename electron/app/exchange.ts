import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { ImportReading } from '../../shared/domain/import.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import { emptyPortfolio, type Portfolio } from '../../shared/domain/portfolio.ts';

export type SampleName = 'public-miners' | 'demo';

export function readSitesCsv(
  _bytes: Uint8Array,
  fileName: string,
  _portfolio: Portfolio,
): Result<ImportReading, AppError> {
  return fail(appError('import.unreadable', `"${fileName}" cannot be read yet`));
}

export function writePortfolioJson(portfolio: Portfolio): string {
  return `${JSON.stringify(portfolio, null, 2)}\n`;
}

export function writeSitesCsv(_portfolio: Portfolio): string {
  return '';
}

export function samplePortfolio(name: SampleName): Portfolio {
  return emptyPortfolio(name);
}

export async function finishPdf(
  bytes: Uint8Array,
  _info: { readonly title: string; readonly date: string },
): Promise<Result<Uint8Array, AppError>> {
  return ok(bytes);
}
