import type { MarketField, SiteField } from '../../../../shared/domain/fields.ts';

/** One row of a group: an input of the site, a rate of the whole market, or a figure that follows from them. */
export type InputRowSpec =
  | { readonly kind: 'site'; readonly field: SiteField; readonly empty?: string }
  | { readonly kind: 'market'; readonly field: MarketField }
  | { readonly kind: 'calculated'; readonly line: string; readonly label: string };

export interface InputGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly InputRowSpec[];
}

const site = (field: SiteField, empty?: string): InputRowSpec =>
  empty === undefined ? { kind: 'site', field } : { kind: 'site', field, empty };
const market = (field: MarketField): InputRowSpec => ({ kind: 'market', field });
const calculated = (name: string, label: string): InputRowSpec => ({
  kind: 'calculated',
  line: `site.${name}`,
  label,
});

/** Every input of a site, in the groups in which people think of them. */
export const inputGroups: readonly InputGroup[] = [
  {
    id: 'power',
    name: 'Power and mining',
    rows: [
      site('energisedMw'),
      site('contractedMw', 'none'),
      site('contractedFrom', 'no date'),
      site('reservedMw'),
      site('miningMw', 'all'),
      site('powerPriceUsdPerMwh'),
      site('powerEscalation'),
      site('curtailmentUsdPerMwYear'),
      site('fleetEfficiencyJPerTh'),
      site('miningOverhead'),
      site('miningUptime'),
      site('poolFee'),
      site('miningOpexUsdPerMwh'),
      site('miningOpexEscalation'),
      site('asicResaleUsdPerTh'),
      calculated('miningMargin', 'Mining margin, month 1'),
      calculated('breakevenHashprice', 'Break-even hashprice'),
    ],
  },
  {
    id: 'lease',
    name: 'AI lease, retrofit colocation',
    rows: [
      site('rentUsdPerKwMonth'),
      site('rentEscalator'),
      site('leaseTermMonths'),
      site('occupancy'),
      site('landlordCostShare'),
      site('utilityToIt'),
      site('stationService'),
      calculated('criticalItMw', 'Critical IT'),
      calculated('stableNoiTotal', 'NOI, first full year'),
    ],
  },
  {
    id: 'build',
    name: 'Build',
    rows: [
      site('hardCostUsdPerItMw'),
      site('contingency'),
      site('substationUsd'),
      site('fibreUsd'),
      site('decommissionUsd'),
      site('buildMonths'),
      site('blockGapMonths'),
      site('blockMw'),
      site('moduleMw'),
      calculated('capexTotal', 'Capex'),
      calculated('yieldOnCost', 'Yield on cost, first year'),
    ],
  },
  {
    id: 'money',
    name: 'Money and value',
    rows: [
      market('leaseDiscountRate'),
      market('miningDiscountRate'),
      market('rentShiftUsdPerKwMonth'),
      market('hardCostShift'),
      market('powerShiftUsdPerMwh'),
      market('delayMonths'),
      calculated('npvDoNothing', 'NPV keep mining'),
      calculated('moic', 'MOIC'),
      calculated('averageYieldOnCost', 'Yield on cost, average'),
    ],
  },
  {
    id: 'place',
    name: 'Location',
    rows: [
      site('name'),
      site('company', 'none'),
      site('region', 'none'),
      site('grid', 'none'),
      site('cooling', 'none'),
      site('latitude', 'none'),
      site('longitude', 'none'),
      site('note', 'none'),
    ],
  },
];
