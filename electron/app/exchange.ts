import type { AppError } from '../../shared/contract/errors.ts';
import { ok, type Result } from '../../shared/domain/outcome.ts';

/** The formats in which the app gives and takes data, as its services and hosts use them. */
export { maxImportBytes, readSitesCsv } from '../exchange/csv/readSites.ts';
export { writeSitesCsv } from '../exchange/csv/writeSites.ts';
export { readPortfolioJson, writePortfolioJson } from '../exchange/json/portfolioJson.ts';
export { samplePortfolio } from '../exchange/samples/samples.ts';

export async function finishPdf(
  bytes: Uint8Array,
  _info: { readonly title: string; readonly date: string },
): Promise<Result<Uint8Array, AppError>> {
  return ok(bytes);
}
