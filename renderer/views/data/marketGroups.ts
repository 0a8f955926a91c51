import type { MarketField, portfolioFields } from '../../../shared/domain/fields.ts';

export type CompanyField = keyof typeof portfolioFields;

/** A group of inputs that every site shares, of the market or of the company. */
export type MarketGroup =
  | {
      readonly table: 'market';
      readonly id: string;
      readonly name: string;
      readonly fields: readonly MarketField[];
    }
  | {
      readonly table: 'portfolio';
      readonly id: string;
      readonly name: string;
      readonly fields: readonly CompanyField[];
    };

/** What an empty box of a nullable input says. */
export const emptyWords: Readonly<Partial<Record<MarketField | CompanyField, string>>> = {
  btcStepAfter: 'at once',
};

/** Every input of the market and the company, in columns of groups in which people think of them. */
export const marketColumns: readonly (readonly MarketGroup[])[] = [
  [
    {
      table: 'market',
      id: 'bitcoin',
      name: 'Bitcoin',
      fields: [
        'btcPriceUsd',
        'btcGrowth',
        'btcStep',
        'btcStepAfter',
        'feeShare',
        'subsidyBtc',
        'nextHalving',
        'halvingIntervalMonths',
      ],
    },
    {
      table: 'market',
      id: 'network',
      name: 'Network hashrate',
      fields: [
        'networkEh',
        'networkModel',
        'networkGrowth',
        'networkElasticity',
        'networkLagMonths',
        'marginalEfficiencyJPerTh',
        'marginalImprovement',
        'marginalPowerUsdPerMwh',
        'responseUp',
        'responseDown',
      ],
    },
  ],
  [
    {
      table: 'market',
      id: 'shifts',
      name: 'Shifts of every site',
      fields: ['powerShiftUsdPerMwh', 'rentShiftUsdPerKwMonth', 'hardCostShift', 'delayMonths'],
    },
    {
      table: 'market',
      id: 'rates',
      name: 'Discount rates',
      fields: [
        'miningDiscountRate',
        'leaseDiscountRate',
        'gpuDiscountRate',
        'equityDiscountRate',
        'reinvestmentRate',
        'financeRate',
      ],
    },
    {
      table: 'market',
      id: 'tax',
      name: 'Tax law',
      fields: [
        'federalTaxRate',
        'lossLimit',
        'interestLimitOn',
        'interestLimit',
        'fiveYearLife',
        'fifteenYearLife',
        'buildingLife',
      ],
    },
  ],
  [
    {
      table: 'portfolio',
      id: 'plan',
      name: 'Portfolio',
      fields: ['name', 'client', 'note', 'decisionMonth', 'horizonMonths'],
    },
    {
      table: 'portfolio',
      id: 'company',
      name: 'Company',
      fields: [
        'openingCashUsd',
        'minimumCashUsd',
        'overheadUsdYear',
        'overheadEscalation',
        'companyStateTaxRate',
        'debtUsd',
        'debtRate',
        'treasuryBtc',
        'treasurySaleShare',
        'convertUsd',
        'convertMonth',
        'convertCoupon',
        'convertTermMonths',
      ],
    },
  ],
];
