/**
 * Inputs that version 1 of an open portfolio did not have, with the value that leaves its figures as they
 * were, where that is not the default: no loan, no tax, no soft cost, a network that grows by itself. Frozen.
 */
const asBefore = {
  market: { networkModel: 'growth', federalTaxRate: 0 },
  site: { softCostShare: 0, loanToCost: 0, loanFee: 0, dsraMonths: 0, minimumBlockMw: 0 },
} as const;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const completed = (row: unknown, added: Json): unknown => (isObject(row) ? { ...added, ...row } : row);

/** An open portfolio of version 1 as one of version 2; anything else as it is. */
export function fromVersionOne(json: unknown): unknown {
  if (!isObject(json) || json['format'] !== 'switchyard-portfolio' || json['version'] !== 1) return json;
  const sites = json['sites'];
  return {
    ...json,
    version: 2,
    market: completed(json['market'], asBefore.market),
    sites: Array.isArray(sites) ? sites.map((site) => completed(site, asBefore.site)) : sites,
  };
}
