import { choice, number, share } from '../domain/fields/fieldSpec.ts';

const judgement = 'judgement of Nov 2026';

/** How much of a driver's variance all sites share; the rest is each site's own. */
const common = (value: number, why: string) =>
  share({
    label: 'Shared by sites',
    words: 'Share of the variance that the market gives to every site alike; the rest is each site’s own',
    default: value,
    defaultSource: `${why}, ${judgement}`,
    defaultTier: 'estimate',
  });

const volatility = (value: number, source: string, max = 5) =>
  number({
    label: 'Volatility',
    words: 'Spread of the logarithm over a year',
    unit: '1',
    percent: true,
    min: 0,
    max,
    default: value,
    defaultSource: source,
    defaultTier: 'estimate',
    decimals: 1,
  });

const regimeGrowth = (name: string, value: number) =>
  number({
    label: `Growth, ${name}`,
    words: `Yearly growth while the market is in its ${name} regime, beside that of the others`,
    unit: '1',
    percent: true,
    min: -0.95,
    max: 5,
    default: value,
    defaultSource: judgement,
    defaultTier: 'estimate',
    decimals: 0,
  });

const regimeVolatility = (name: string, value: number) => ({
  ...volatility(value, judgement),
  label: `Volatility, ${name}`,
});

/**
 * What a simulation moves: each driver with its parameters, defaults and evidence. A driver says in
 * `moves` which inputs or series of the model it changes.
 */
export const drivers = {
  btcPrice: {
    label: 'BTC price',
    distribution: 'Random walk with jumps, or three regimes',
    moves: 'the BTC price of every month, times a path',
    evidence:
      'volatility 46 to 49 % (okx post, undated), 40 to 55 % in 2023-24; fall of 31 % Oct to Dec 2025',
    fields: {
      model: choice(
        [
          { value: 'jumps', label: 'Random walk with jumps' },
          { value: 'regimes', label: 'Three regimes' },
        ],
        {
          label: 'Price model',
          words: 'How the price moves around its plan',
          defaultSource: judgement,
          defaultTier: 'estimate',
        },
      ),
      centre: choice(
        [
          { value: 'mean', label: 'Mean' },
          { value: 'median', label: 'Median' },
        ],
        {
          label: 'The plan is the',
          words: 'Which number of all paths the plan’s price is: with the mean, most paths end below it',
          defaultSource: 'a plan is an expectation',
          defaultTier: 'estimate',
        },
      ),
      volatility: volatility(0.5, 'realised 40 to 55 % in 2023-24 (viigoo)'),
      jumpsPerYear: number({
        label: 'Jumps a year',
        words: 'How many jumps a year brings on average',
        unit: '1/year',
        min: 0,
        max: 50,
        default: 2,
        defaultSource: judgement,
        defaultTier: 'estimate',
        decimals: 1,
      }),
      jumpMean: number({
        label: 'Mean jump',
        words: 'Mean of the logarithm of a jump',
        unit: '1',
        percent: true,
        min: -2,
        max: 2,
        default: -0.08,
        defaultSource: judgement,
        defaultTier: 'estimate',
        decimals: 1,
      }),
      jumpSpread: {
        ...volatility(0.12, judgement),
        label: 'Spread of a jump',
        words: 'Spread of the logarithm of a jump',
      },
      bullGrowth: regimeGrowth('bull', 0.6),
      bullVolatility: regimeVolatility('bull', 0.45),
      flatGrowth: regimeGrowth('flat', 0),
      flatVolatility: regimeVolatility('flat', 0.4),
      bearGrowth: regimeGrowth('bear', -0.45),
      bearVolatility: regimeVolatility('bear', 0.6),
      regimeStays: share({
        label: 'Regime stays',
        words:
          'Chance that the next month is in the same regime; otherwise the two others are equally likely',
        default: 0.92,
        defaultSource: judgement,
        defaultTier: 'estimate',
      }),
    },
  },
  network: {
    label: 'Network hashrate',
    distribution: 'Lognormal noise that follows the price',
    moves: 'the network hashrate of every month, times noise; the response to the price is the model’s',
    evidence: '−10 % on 13 Jun and +7 % on 26 Jun 2026 (bt-miners.com)',
    fields: {
      noise: { ...volatility(0.03, judgement, 1), label: 'Noise a month', words: 'Spread of the logarithm' },
      followsPrice: number({
        label: 'Follows the price',
        words: 'Correlation of the noise with the change of the BTC price some months before',
        unit: '1',
        min: -1,
        max: 1,
        default: 0.6,
        defaultSource: judgement,
        defaultTier: 'estimate',
        decimals: 2,
      }),
      lagMonths: number({
        label: 'Months behind the price',
        words: 'Months before the noise follows the price',
        unit: 'month',
        min: 0,
        max: 36,
        whole: true,
        default: 3,
        defaultSource: judgement,
        defaultTier: 'estimate',
        decimals: 0,
      }),
    },
  },
  power: {
    label: 'Power price',
    distribution: 'Lognormal, with lognormal spikes',
    moves: 'power price and hourly market prices of each site, times a factor',
    evidence: 'EIA 2026: 51 USD/MWh on average, ERCOT North +45 % (utilitydive)',
    fields: {
      spread: { ...volatility(0.25, judgement), label: 'Spread', words: 'Spread of the logarithm' },
      spikeSpread: {
        ...volatility(0.3, judgement),
        label: 'Spread of spikes',
        words: 'Spread of the logarithm of the dearest hours of each site, on top',
      },
      common: common(0.6, 'gas price and weather are shared, basis is local'),
    },
  },
  hardCost: {
    label: 'Hard cost',
    distribution: 'Lognormal',
    moves: 'hard cost of each block, times a factor',
    evidence: 'Hut 8: 9 to 11 M/IT MW announced, 12.1 to 13.3 financed',
    fields: {
      p50: number({
        label: 'P50 over plan',
        words: 'Half of all sites cost less than this times the plan',
        unit: '1',
        min: 0.2,
        max: 5,
        default: 1.05,
        defaultSource: judgement,
        defaultTier: 'estimate',
        decimals: 2,
      }),
      p90: number({
        label: 'P90 over plan',
        words: 'Nine of ten sites cost less than this times the plan',
        unit: '1',
        min: 0.2,
        max: 10,
        default: 1.35,
        defaultSource: 'financed over announced cost of 2025-26 deals, derived',
        defaultTier: 'benchmark',
        decimals: 2,
      }),
      common: common(0.5, 'labour and equipment are shared, ground and contractor are not'),
    },
  },
  delay: {
    label: 'Delay',
    distribution: 'Gamma of the build time, some on time',
    moves: 'delay of each block, by whole months of its build time',
    evidence:
      '9 of 10 late, mean +34 % (Foresight); 57 % at least 3 months late on 14 months (JLL): both are met',
    fields: {
      onTime: share({
        label: 'On time',
        words: 'Chance that a build is on time',
        default: 0.1,
        defaultSource: '9 of 10 projects late (Foresight)',
        defaultTier: 'benchmark',
      }),
      shape: number({
        label: 'Shape',
        words: 'Shape of the Gamma distribution of lateness over build time',
        unit: '1',
        min: 0.1,
        max: 100,
        default: 1.5,
        defaultSource: 'fitted to both published facts',
        defaultTier: 'benchmark',
        decimals: 2,
      }),
      scale: number({
        label: 'Scale',
        words: 'Scale of the Gamma distribution of lateness over build time; 0 for no delay',
        unit: '1',
        min: 0,
        max: 10,
        default: 0.252,
        defaultSource: 'fitted to both published facts',
        defaultTier: 'benchmark',
        decimals: 3,
      }),
      common: common(0.3, 'transformers and crews are shared, permits are not'),
    },
  },
  rent: {
    label: 'Lease rate',
    distribution: 'Triangle around the plan',
    moves: 'rent of lease year 1 of blocks without a signed rent, times a factor; GPU cloud has its own',
    evidence: 'year-1 rent of 17 announced deals 90 to 157, median 125.5 USD/kW-month',
    fields: {
      low: number({
        label: 'Lowest over plan',
        words: 'Lowest rent over the plan’s',
        unit: '1',
        min: 0,
        max: 1,
        default: 95 / 128,
        defaultSource: 'triangle 95, 128, 155 of announced deals, derived',
        defaultTier: 'benchmark',
        decimals: 3,
      }),
      high: number({
        label: 'Highest over plan',
        words: 'Highest rent over the plan’s',
        unit: '1',
        min: 1,
        max: 10,
        default: 155 / 128,
        defaultSource: 'triangle 95, 128, 155 of announced deals, derived',
        defaultTier: 'benchmark',
        decimals: 3,
      }),
      common: common(0.6, 'tenants’ demand is shared, the place is not'),
    },
  },
  signing: {
    label: 'Lease signing',
    distribution: 'Chance, and Weibull months',
    moves: 'whether blocks without a signed rent are built at all, and when: all their dates move',
    evidence: 'Keel, CleanSpark and Core still without a (second) lease in mid-2026',
    fields: {
      chance: share({
        label: 'Chance to sign',
        words: 'Chance that a site finds its tenant; otherwise it goes on mining',
        default: 0.75,
        defaultSource: judgement,
        defaultTier: 'estimate',
      }),
      meanMonths: number({
        label: 'Months to sign',
        words: 'Mean months from the decision to a signature; building waits for it',
        unit: 'month',
        min: 0,
        max: 120,
        default: 9,
        defaultSource: judgement,
        defaultTier: 'estimate',
        decimals: 1,
      }),
      shape: number({
        label: 'Shape',
        words: 'Shape of the Weibull distribution of the months to sign; 1 forgets the time that has passed',
        unit: '1',
        min: 0.2,
        max: 20,
        default: 1.5,
        defaultSource: judgement,
        defaultTier: 'estimate',
        decimals: 2,
      }),
      common: common(0.3, 'tenants’ demand is shared, the site’s quality is not'),
    },
  },
  loanRate: {
    label: 'Rate at financial close',
    distribution: 'Normal',
    moves: 'loan rate of each site, by an amount',
    evidence: 'base ± 75 bp; 6.13 to 9.25 % seen by credit tier in 2025-26',
    fields: {
      spread: {
        ...volatility(0.0075, judgement, 0.2),
        label: 'Spread',
        words: 'Spread of the yearly rate',
        decimals: 2,
      },
      common: common(0.8, 'the base rate is shared, the credit spread is not'),
    },
  },
  capRate: {
    label: 'Cap rate',
    distribution: 'Normal',
    moves: 'cap rates of sale and of the lender’s valuation of each site, by an amount',
    evidence: 'hyperscale 5.5 to 6.5 %, colocation 6 to 7 % (JLL Q1 2026 through apers.app)',
    fields: {
      spread: {
        ...volatility(0.005, judgement, 0.2),
        label: 'Spread',
        words: 'Spread of the cap rate',
        decimals: 2,
      },
      common: common(0.8, 'the market’s yield is shared'),
    },
  },
  gpuPrice: {
    label: 'GPU price',
    distribution: 'Lognormal random walk',
    moves: 'the market price of a GPU-hour of every month, times a path; its decline is an input of the site',
    evidence: 'H100 one-year contract 1.70 (Oct 2025) to 2.35 (Mar 2026) USD an hour (techreaderdaily)',
    fields: { volatility: volatility(0.3, judgement) },
  },
  tenantDefault: {
    label: 'Tenant default',
    distribution: 'Exponential time',
    moves: 'month of the lease in which a site’s tenant fails, at the site’s yearly chance',
    evidence: 'coupons of 9.25 % without and 6.15 % with a backstop',
    fields: {
      multiple: number({
        label: 'Times the input',
        words: 'Yearly chance of default as a multiple of the site’s input; 0 for no default',
        unit: '1',
        min: 0,
        max: 20,
        default: 1,
        defaultSource: 'as the site says',
        defaultTier: 'estimate',
        decimals: 2,
      }),
      common: common(0.4, 'the fortune of AI is shared, tenants differ'),
    },
  },
} as const;

export type DriverId = keyof typeof drivers;
