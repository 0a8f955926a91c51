import { importRows } from '../../../shared/commands/importRows.ts';
import { emptyPortfolio } from '../../../shared/domain/newRows.ts';
import { applyPatch } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { readSitesCsv } from '../csv/readSites.ts';
import { demoPortfolio } from './demo.ts';
import { publicMinersCsv } from './publicMinersCsv.ts';

export type SampleName = 'public-miners' | 'demo';

/** The portfolio of a sample. Equal calls give equal portfolios. */
export function samplePortfolio(name: SampleName): Portfolio {
  return name === 'demo' ? demoPortfolio() : publicMiners();
}

/**
 * Real sites, read by the same importer as any other list. Nothing is converted in it: a plan for real
 * companies would be somebody's invention.
 */
function publicMiners(): Portfolio {
  const base = emptyPortfolio('Public miners (2026)');
  const empty: Portfolio = {
    ...base,
    portfolio: {
      ...base.portfolio,
      note: 'Public facts with source and confidence, mid-2026; any conversion is an illustration, not the plan of the companies',
    },
  };
  const reading = readSitesCsv(new TextEncoder().encode(publicMinersCsv), 'public-miners.csv', empty);
  if (!reading.ok) throw new Error(`The sample cannot be read: ${reading.error.message}`);
  const edit = importRows(empty, reading.value);
  if (!edit.ok) throw new Error(`The sample cannot be imported: ${edit.error.message}`);
  return applyPatch(empty, edit.value.patch);
}
