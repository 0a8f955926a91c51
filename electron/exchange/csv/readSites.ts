import type { AppError } from '../../../shared/contract/errors.ts';
import type { DoubtfulCell, ImportedRow, ImportReading, RefusedRow } from '../../../shared/domain/import.ts';
import { ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { findKilowattColumns } from './cellReader.ts';
import { placeColumns } from './columns.ts';
import { decodeText } from './decode.ts';
import { RowReader } from './rowReader.ts';
import { delimiterNames, readTable } from './table.ts';

export { importSizeProblem, maxImportBytes } from './decode.ts';

/**
 * Reads a list of sites from the bytes of a CSV file: what each column was understood as, the rows that
 * would arrive with source, tier and original text of every value, what each doubtful cell was read as
 * and why, and the rows that are refused with the reason. A site of the same company and name in
 * `portfolio` is updated: inputs that the file does not give keep their value. Changes nothing.
 */
export function readSitesCsv(
  bytes: Uint8Array,
  fileName: string,
  portfolio: Portfolio,
): Result<ImportReading, AppError> {
  const decoded = decodeText(bytes, fileName);
  if (!decoded.ok) return decoded;
  const table = readTable(decoded.value.text, fileName);
  if (!table.ok) return table;
  const placed = placeColumns(table.value.headings, fileName);
  if (!placed.ok) return placed;
  const reader = new RowReader({
    portfolio,
    fileName,
    columns: placed.value.columns,
    kilowattColumns: findKilowattColumns(placed.value.columns, table.value.records),
  });
  const rows: ImportedRow[] = [];
  const doubtful: DoubtfulCell[] = [];
  const refused: RefusedRow[] = [];
  for (const record of table.value.records) {
    const result = reader.read(record);
    if (result.ok) {
      rows.push(result.row);
      doubtful.push(...result.doubtful);
    } else refused.push(result.refused);
  }
  const delimiter = delimiterNames[table.value.delimiter] ?? table.value.delimiter;
  return ok({
    fileName,
    encoding: `${decoded.value.encoding}, ${delimiter}-separated`,
    columns: placed.value.shown,
    rows,
    sources: reader.sources,
    doubtful,
    refused,
  });
}
