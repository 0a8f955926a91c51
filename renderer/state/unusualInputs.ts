import { fieldWarning } from '../../shared/domain/fieldProblem.ts';
import {
  blockFields,
  type FieldSpec,
  marketFields,
  portfolioFields,
  siteFields,
} from '../../shared/domain/fields.ts';
import {
  idleCompanyInput,
  idleMarketInput,
  idleSiteInput,
  isBlockInputIdle,
  modelOf,
  siteSituation,
} from '../../shared/domain/idleInputs.ts';
import type { Block, Portfolio } from '../../shared/domain/portfolio.ts';

/** What is possible but unusual among the inputs that count, each with its band and where that comes from. */
export function unusualInputs(portfolio: Portfolio): readonly string[] {
  const found: string[] = [];
  const look = <F extends string>(
    fields: Readonly<Record<F, FieldSpec>>,
    row: Readonly<Record<NoInfer<F>, unknown>>,
    owner: string,
    isIdle: (field: F) => boolean,
  ): void => {
    for (const name of Object.keys(fields) as F[]) {
      if (!fields[name].band) continue;
      const warning = fieldWarning(fields[name], row[name]);
      if (warning !== null && !isIdle(name)) found.push(owner ? `${owner}: ${warning}` : warning);
    }
  };
  const { market } = portfolio;
  look(marketFields, market, '', (field) => idleMarketInput(field, market) !== null);
  look(
    portfolioFields,
    portfolio.portfolio,
    '',
    (field) => idleCompanyInput(field, portfolio.portfolio) !== null,
  );
  const blocksBySite = new Map<string, Block[]>();
  for (const block of portfolio.blocks)
    blocksBySite.set(block.siteId, [...(blocksBySite.get(block.siteId) ?? []), block]);
  for (const site of portfolio.sites) {
    const blocks = blocksBySite.get(site.id) ?? [];
    const situation = siteSituation(market, site, blocks);
    look(siteFields, site, site.name, (field) => idleSiteInput(field, situation) !== null);
    for (const block of blocks)
      look(blockFields, block, `${site.name}, block ${block.ordinal}`, (field) =>
        isBlockInputIdle(field, modelOf(block, site)),
      );
  }
  return found;
}
