import { type FieldSpec, marketFields, siteFields } from './fields.ts';
import { monthsBetween, type YearMonth, yearMonth } from './months.ts';
import type { Portfolio, Site } from './portfolio.ts';
import type { WantedInput } from './scenarioDiff.ts';

/** A future that somebody will ask about: what it says, and the inputs that tell it of a portfolio. */
export interface Story {
  readonly id: string;
  /** Name of the scenario that is made of it. */
  readonly name: string;
  /** What is changed, and what is left as it is. */
  readonly words: string;
  readonly changes: (portfolio: Portfolio) => readonly WantedInput[];
}

type MarketInput = keyof typeof marketFields;
type SiteInput = keyof typeof siteFields;

const inMarket = (field: MarketInput, value: WantedInput['value']): WantedInput => ({
  table: 'market',
  key: 'market',
  field,
  value: within(marketFields[field], value),
});

const atEverySite = (
  portfolio: Portfolio,
  inputs: (site: Site) => Partial<Record<SiteInput, WantedInput['value']>>,
): readonly WantedInput[] =>
  portfolio.sites.flatMap((site) =>
    Object.entries(inputs(site)).map(([field, value]) => ({
      table: 'site' as const,
      key: site.id,
      field,
      value: within(siteFields[field as SiteInput], value),
    })),
  );

/** No story leaves the limits of an input; the dust of a product is no digit that anybody meant. */
function within(spec: FieldSpec, value: WantedInput['value']): WantedInput['value'] {
  if (typeof value !== 'number') return value;
  const high = Math.min(value, spec.max ?? value);
  return Number(Math.max(high, spec.min ?? high).toPrecision(12));
}

/** Rent of every site and of blocks with a rent of their own, with the shift of the market, times `factor`. */
function rentsTimes(portfolio: Portfolio, factor: number): readonly WantedInput[] {
  const own = portfolio.blocks.flatMap((block) =>
    block.rentUsdPerKwMonth === null
      ? []
      : [
          {
            table: 'block' as const,
            key: block.id,
            field: 'rentUsdPerKwMonth',
            value: within(siteFields.rentUsdPerKwMonth, block.rentUsdPerKwMonth * factor),
          },
        ],
  );
  return [
    inMarket('rentShiftUsdPerKwMonth', portfolio.market.rentShiftUsdPerKwMonth * factor),
    ...atEverySite(portfolio, (site) => ({ rentUsdPerKwMonth: site.rentUsdPerKwMonth * factor })),
    ...own,
  ];
}

const hourlyPrices = [
  'lmpLowest',
  'lmpQuarter',
  'lmpMedian',
  'lmpThreeQuarters',
  'lmp90',
  'lmp98',
  'lmpHighest',
] as const satisfies readonly SiteInput[];

/** A negative price is what a site is paid to take power: dearer power does not make that more. */
const dearer = (price: number, factor: number): number => (price > 0 ? price * factor : price);

function powerTimes(portfolio: Portfolio, factor: number): readonly WantedInput[] {
  return [
    inMarket('powerShiftUsdPerMwh', portfolio.market.powerShiftUsdPerMwh * factor),
    ...atEverySite(portfolio, (site) => ({
      powerPriceUsdPerMwh: dearer(site.powerPriceUsdPerMwh, factor),
      ...(site.powerContract === 'allIn'
        ? {}
        : Object.fromEntries(hourlyPrices.map((field) => [field, dearer(site[field], factor)]))),
    })),
  ];
}

/** The month after which no power of any planned block mines; that of the decision where nothing converts. */
function lastStop({ portfolio, blocks }: Portfolio): YearMonth {
  return blocks.reduce(
    (latest, block) => (monthsBetween(latest, block.stopMonth) > 0 ? block.stopMonth : latest),
    portfolio.decisionMonth,
  );
}

const halvingOf2028 = yearMonth('2028-04');

/** The futures that boards ask about first. Each is a patch: what it does not name stays as in the base. */
export const stories: readonly Story[] = [
  {
    id: 'halving-flat-price',
    name: 'Halving 2028, flat price',
    words:
      'The subsidy halves after April 2028 and the bitcoin price does not grow to make up for it. The network follows as its model says.',
    changes: ({ portfolio }) => [
      ...(monthsBetween(portfolio.decisionMonth, halvingOf2028) >= 0
        ? [inMarket('nextHalving', halvingOf2028)]
        : []),
      inMarket('btcGrowth', 0),
      inMarket('btcStep', 0),
    ],
  },
  {
    id: 'price-halves',
    name: 'Bitcoin price halves',
    words: 'Bitcoin is worth half from the decision on; its growth and the model of the network stay.',
    changes: ({ market }) => [inMarket('btcPriceUsd', market.btcPriceUsd / 2)],
  },
  {
    id: 'hashrate-doubles',
    name: 'Hashrate doubles',
    words: 'The network is twice as large at the decision; how it goes on from there follows its model.',
    changes: ({ market }) => [inMarket('networkEh', market.networkEh * 2)],
  },
  {
    id: 'power-dearer',
    name: 'Power 30 % dearer',
    words:
      'Every site pays 30 % more for power, hourly prices above zero included. The rest of the network does not.',
    changes: (portfolio) => powerTimes(portfolio, 1.3),
  },
  {
    id: 'late-dear-lower',
    name: 'Late, dearer, lower rent',
    words: 'All at once: every block six months later, hard cost 20 % higher, rents 10 % lower.',
    changes: (portfolio) => [
      inMarket('delayMonths', portfolio.market.delayMonths + 6),
      inMarket('hardCostShift', (1 + portfolio.market.hardCostShift) * 1.2 - 1),
      ...rentsTimes(portfolio, 0.9),
    ],
  },
  {
    id: 'tenant-default',
    name: 'Tenants fail in year 6',
    words:
      'Every tenant stops paying after five years of its lease; the halls stand empty for a year and are let again at 60 % of the rent.',
    changes: (portfolio) =>
      atEverySite(portfolio, () => ({ tenantDefaultMonth: 61, voidMonths: 12, reletShare: 0.6 })),
  },
  {
    id: 'credit-shut',
    name: 'Credit shut',
    words: 'Loans cost three points more and pay for no more than 60 % of the cost.',
    changes: (portfolio) =>
      atEverySite(portfolio, (site) => ({
        loanRate: site.loanRate + 0.03,
        loanToCost: Math.min(site.loanToCost, 0.6),
      })),
  },
  {
    id: 'rents-lower',
    name: 'AI rents 30 % lower',
    words: 'Rents of every site and block are 30 % lower; what GPUs earn and leases promise otherwise stays.',
    changes: (portfolio) => rentsTimes(portfolio, 0.7),
  },
  {
    id: 'bitcoin-doubles-after',
    name: 'Bitcoin doubles after we convert',
    words:
      'The price doubles, and stays so, after the month in which the last planned block stops mining; after the decision where nothing converts.',
    changes: (portfolio) => {
      const { btcPriceUsd, btcStep, btcStepAfter } = portfolio.market;
      // A step that is there from the beginning is part of the price, so that the one of the story is free.
      const price = btcStepAfter === null ? btcPriceUsd * (1 + btcStep) : btcPriceUsd;
      return [
        inMarket('btcPriceUsd', price),
        inMarket('btcStep', 1),
        inMarket('btcStepAfter', lastStop(portfolio)),
      ];
    },
  },
];

export function storyOf(id: string): Story | null {
  return stories.find((story) => story.id === id) ?? null;
}
