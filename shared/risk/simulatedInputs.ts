import { canonical } from '../domain/canonical.ts';
import { type FieldSpec, fieldTables, type TableName } from '../domain/fields.ts';
import type { Row } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';

/** Inputs whose signature takes them out of chance. */
const signable: ReadonlySet<string> = new Set(['rentUsdPerKwMonth', 'powerPriceUsdPerMwh']);

/** The row without its names and notes, which no figure comes from. */
function inputsOf(table: TableName, row: Row): Row {
  const specs: Readonly<Record<string, FieldSpec>> = fieldTables[table];
  return Object.fromEntries(Object.entries(row).filter(([name]) => specs[name]?.kind !== 'text'));
}

/**
 * The text of all inputs from which a simulation of `portfolio` follows, beside the settings of risk: two
 * portfolios with the same text have the same futures. Names, notes, sources and deals are not in it.
 */
export function simulatedInputs(portfolio: Portfolio): string {
  const { market, sites, blocks, provenance } = portfolio;
  return canonical({
    portfolio: inputsOf('portfolio', portfolio.portfolio as Row),
    market: inputsOf('market', market as Row),
    sites: sites.map((row) => inputsOf('site', row as Row)),
    blocks: blocks.map((row) => inputsOf('block', row as Row)),
    signed: provenance
      .filter(({ tier, field }) => tier === 'signed' && signable.has(field))
      .map(({ id }) => id),
  });
}
