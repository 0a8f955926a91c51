import { finalAvailableMw } from '../../../../shared/domain/conversion.ts';
import type { SiteField } from '../../../../shared/domain/fields.ts';
import type { Site } from '../../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../../shared/engine/engine.ts';

/** How the figures of a column are summed for a group or for all sites. */
export type Summing = 'sum' | 'by-power' | 'share' | 'none';

/** One column of the table of sites: where its values come from, and how they are written. */
export interface SiteColumn {
  readonly id: string;
  /** Name in the head, in one or two lines, and in full where there is room. */
  readonly head: readonly string[];
  readonly name: string;
  readonly unit: string;
  readonly width: number;
  readonly kind: 'name' | 'text' | 'number' | 'month' | 'slider' | 'gain';
  /** Decimals of every figure of the column, after `scale`. */
  readonly decimals: number;
  readonly scale: number;
  /** The input behind the column, where it is one. */
  readonly field: SiteField | null;
  /** The line behind the column, without its scope, where it is computed. */
  readonly line: string | null;
  readonly summing: Summing;
  /** The value by which the column is sorted; null where it does not apply. */
  read(site: Site, engine: PortfolioEngine): number | string | null;
}

const computed = (
  line: string,
  spec: Pick<SiteColumn, 'id' | 'head' | 'name' | 'unit' | 'width' | 'decimals' | 'summing'> &
    Partial<Pick<SiteColumn, 'scale' | 'kind'>> & {
      /** Leaves the cell empty where the site does not convert. */
      readonly onlyConverting?: boolean;
    },
): SiteColumn => ({
  kind: 'number',
  scale: 1,
  field: null,
  line,
  ...spec,
  read: (site, engine) => {
    if (spec.onlyConverting && engine.siteValue(site.id, 'site.aiUtilityMw') <= 0) return null;
    const value = engine.siteValue(site.id, `site.${line}`);
    return Number.isFinite(value) ? value : null;
  },
});

const input = (
  field: SiteField,
  spec: Pick<SiteColumn, 'id' | 'head' | 'name' | 'unit' | 'width' | 'decimals' | 'summing' | 'kind'>,
): SiteColumn => ({
  scale: 1,
  field,
  line: null,
  ...spec,
  read: (site) => site[field],
});

const millions = 1e-6;

/** Every column, in the order in which they stand. */
export const siteColumns: readonly SiteColumn[] = [
  input('name', {
    id: 'name',
    head: ['Site'],
    name: 'Site',
    unit: 'state',
    width: 132,
    decimals: 0,
    summing: 'none',
    kind: 'name',
  }),
  input('company', {
    id: 'company',
    head: ['Company'],
    name: 'Company',
    unit: '',
    width: 84,
    decimals: 0,
    summing: 'none',
    kind: 'text',
  }),
  input('grid', {
    id: 'grid',
    head: ['Grid'],
    name: 'Grid',
    unit: '',
    width: 64,
    decimals: 0,
    summing: 'none',
    kind: 'text',
  }),
  input('energisedMw', {
    id: 'energised',
    head: ['Ener-', 'gised'],
    name: 'Energised',
    unit: 'MW',
    width: 46,
    decimals: 0,
    summing: 'sum',
    kind: 'number',
  }),
  input('contractedMw', {
    id: 'contracted',
    head: ['Contr-', 'acted'],
    name: 'Contracted',
    unit: 'MW',
    width: 50,
    decimals: 0,
    summing: 'sum',
    kind: 'number',
  }),
  {
    id: 'split',
    head: [],
    name: 'Power split and conversion',
    unit: '',
    width: 176,
    kind: 'slider',
    decimals: 0,
    scale: 1,
    field: null,
    line: 'aiUtilityMw',
    summing: 'none',
    read: (site, engine) => {
      const track = finalAvailableMw(site);
      return track > 0 ? engine.siteValue(site.id, 'site.aiUtilityMw') / track : null;
    },
  },
  computed('aiUtilityMw', {
    id: 'toAi',
    head: ['To AI'],
    name: 'To AI',
    unit: 'MW',
    width: 46,
    decimals: 0,
    summing: 'sum',
  }),
  computed('criticalItMw', {
    id: 'criticalIt',
    head: ['AI, IT'],
    name: 'Critical IT',
    unit: 'MW',
    width: 42,
    decimals: 0,
    summing: 'sum',
    onlyConverting: true,
  }),
  {
    id: 'ready',
    head: ['Ready for', 'service'],
    name: 'Ready for service',
    unit: '',
    width: 58,
    kind: 'month',
    decimals: 0,
    scale: 1,
    field: null,
    line: 'lastReady',
    summing: 'none',
    read: (site, engine) => {
      if (engine.siteValue(site.id, 'site.aiUtilityMw') <= 0) return null;
      const month = engine.siteValue(site.id, 'site.lastReady');
      return Number.isFinite(month) ? month : null;
    },
  },
  input('powerPriceUsdPerMwh', {
    id: 'power',
    head: ['Power'],
    name: 'Power, all-in',
    unit: 'USD/MWh',
    width: 52,
    decimals: 1,
    summing: 'by-power',
    kind: 'number',
  }),
  computed('miningMargin', {
    id: 'margin',
    head: ['Mining', 'margin'],
    name: 'Mining margin',
    unit: 'USD/MWh',
    width: 52,
    decimals: 1,
    summing: 'by-power',
  }),
  computed('breakevenHashprice', {
    id: 'breakeven',
    head: ['Breakeven', 'hashprice'],
    name: 'Breakeven hashprice',
    unit: 'USD/PH/day',
    width: 64,
    decimals: 1,
    summing: 'none',
  }),
  computed('aiShare', {
    id: 'aiShare',
    head: ['AI share'],
    name: 'AI share',
    unit: '%',
    width: 50,
    decimals: 0,
    scale: 100,
    summing: 'share',
  }),
  computed('capexTotal', {
    id: 'capex',
    head: ['Capex'],
    name: 'Capex',
    unit: 'USD M',
    width: 50,
    decimals: 0,
    scale: millions,
    summing: 'sum',
    onlyConverting: true,
  }),
  computed('npvDoNothing', {
    id: 'npvDoNothing',
    head: ['NPV, keep', 'mining'],
    name: 'NPV, keep mining',
    unit: 'USD M',
    width: 60,
    decimals: 0,
    scale: millions,
    summing: 'sum',
  }),
  computed('npvPlan', {
    id: 'npvPlan',
    head: ['NPV,', 'plan'],
    name: 'NPV, plan',
    unit: 'USD M',
    width: 48,
    decimals: 0,
    scale: millions,
    summing: 'sum',
  }),
  computed('gain', {
    id: 'gain',
    head: ['Over do-', 'nothing'],
    name: 'Gain over do-nothing',
    unit: 'USD M',
    width: 62,
    decimals: 0,
    scale: millions,
    summing: 'sum',
    kind: 'gain',
    onlyConverting: true,
  }),
  computed('irr', {
    id: 'irr',
    head: ['IRR'],
    name: 'IRR of the conversion',
    unit: '%',
    width: 48,
    decimals: 1,
    scale: 100,
    summing: 'none',
    onlyConverting: true,
  }),
];

export const columnById: ReadonlyMap<string, SiteColumn> = new Map(
  siteColumns.map((column) => [column.id, column]),
);

/** Named choices of columns. The first is what somebody meets first. */
export const columnSets: readonly { readonly name: string; readonly shown: readonly string[] }[] = [
  {
    name: 'Board',
    shown: [
      'name',
      'company',
      'energised',
      'split',
      'toAi',
      'criticalIt',
      'ready',
      'power',
      'margin',
      'capex',
      'npvPlan',
      'gain',
    ],
  },
  {
    name: 'Power and mining',
    shown: [
      'name',
      'company',
      'grid',
      'energised',
      'contracted',
      'split',
      'toAi',
      'aiShare',
      'power',
      'margin',
      'breakeven',
      'npvDoNothing',
    ],
  },
  {
    name: 'Value',
    shown: [
      'name',
      'company',
      'energised',
      'split',
      'toAi',
      'capex',
      'npvDoNothing',
      'npvPlan',
      'gain',
      'irr',
    ],
  },
  { name: 'All', shown: siteColumns.map((column) => column.id) },
];

export const hiddenOf = (shown: readonly string[]): readonly string[] =>
  siteColumns.filter((column) => !shown.includes(column.id)).map((column) => column.id);
