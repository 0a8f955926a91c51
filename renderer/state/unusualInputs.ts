import { type FieldSpec, marketFields, siteFields } from '../../shared/domain/fields.ts';
import { fieldWarning, type Portfolio } from '../../shared/domain/portfolio.ts';

/** What is possible but unusual among the inputs, each with its band and where that comes from. */
export function unusualInputs(portfolio: Portfolio): readonly string[] {
  const found: string[] = [];
  const look = (fields: Readonly<Record<string, FieldSpec>>, row: object, owner: string): void => {
    for (const [name, value] of Object.entries(row)) {
      const spec = fields[name];
      if (!spec?.band) continue;
      const warning = fieldWarning(spec, value);
      if (warning !== null) found.push(owner ? `${owner}: ${warning}` : warning);
    }
  };
  look(marketFields, portfolio.market, '');
  for (const site of portfolio.sites) look(siteFields, site, site.name);
  return found;
}
