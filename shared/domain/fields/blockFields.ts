import { buildFields } from './buildFields.ts';
import { type FieldSpec, field, number } from './fieldSpec.ts';
import { leaseFields } from './leaseFields.ts';

/** The same input as that of the site, empty where the site's counts. */
const ofSite = <const S extends FieldSpec>(
  spec: S,
): Omit<S, 'nullable' | 'inherits' | 'default'> & {
  readonly nullable: true;
  readonly inherits: true;
  readonly default: null;
} => ({
  ...spec,
  nullable: true,
  inherits: true,
  default: null,
});

/** Inputs of a block. */
export const blockFields = {
  utilityMw: number({
    label: 'Block',
    words: 'Utility power of the block',
    unit: 'MW',
    min: 0,
    max: 20_000,
    default: 0,
    decimals: 1,
  }),
  stopMonth: field({
    kind: 'month',
    label: 'Stops mining after',
    words: 'Last month in which the power of the block may mine',
    default: '2026-12',
  }),
  spendFrom: field({
    kind: 'month',
    label: 'Spend from',
    words: 'Spending begins after the end of this month',
    default: '2026-12',
  }),
  spendMonths: number({
    label: 'Spend months',
    words: 'Months over which the cost of the block is spent',
    unit: 'month',
    min: 1,
    max: 240,
    whole: true,
    default: 18,
    decimals: 0,
  }),
  readyMonth: field({
    kind: 'month',
    label: 'Ready for service',
    words: 'First month that pays rent',
    default: '2028-07',
  }),
  asicSaleMonth: field({
    kind: 'month',
    label: 'ASICs sold',
    words: 'Month at whose end the machines of the block are sold',
    default: '2026-12',
  }),
  delayMonths: number({
    label: 'Delay of the block',
    words: 'Months by which the block is ready later than planned, on top of the delay of the market',
    unit: 'month',
    min: 0,
    max: 120,
    whole: true,
    band: [0, 12],
    bandSource: '9 of 10 projects late, mean +34 % (Foresight)',
    default: 0,
    decimals: 0,
  }),
  commercialModel: ofSite(leaseFields.commercialModel),
  ownerShare: ofSite(leaseFields.ownerShare),
  rentUsdPerKwMonth: ofSite(leaseFields.rentUsdPerKwMonth),
  rentEscalator: ofSite(leaseFields.rentEscalator),
  leaseTermMonths: ofSite(leaseFields.leaseTermMonths),
  occupancy: ofSite(leaseFields.occupancy),
  landlordCostShare: ofSite(leaseFields.landlordCostShare),
  hardCostUsdPerItMw: ofSite(buildFields.hardCostUsdPerItMw),
} as const satisfies Record<string, FieldSpec>;
