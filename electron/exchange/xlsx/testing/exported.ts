import type { Portfolio } from '../../../../shared/domain/portfolio.ts';
import { buildWorkbook } from '../../../../shared/workbook/buildWorkbook.ts';
import { writeWorkbook } from '../writeWorkbook.ts';

/** The bytes of the exported workbook of a portfolio. */
export async function exported(portfolio: Portfolio): Promise<Uint8Array> {
  const stamp = { fileName: 'plan.switchyard', revision: 7, fingerprint: '7F3A-91C2' };
  const written = await writeWorkbook(buildWorkbook(portfolio, stamp));
  if (!written.ok) throw new Error(written.error.message);
  return written.value;
}
