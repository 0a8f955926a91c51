import {
  constant,
  discount,
  growth,
  halvings,
  line,
  month,
  previousOf,
  when,
  zero,
} from '../language/line.ts';
import { choiceIs, firstMonth, hoursPerDay, marketInput } from './inputs.ts';

const blocksPerDay = constant(144, 'block/day', 'blocks a day, one in ten minutes');
const hashesPerDifficulty = constant(
  (1e12 * 600) / 2 ** 32,
  '1/TH',
  'hashes of one TH/s in ten minutes, over 2^32',
);

export const btcPrice = line('market.btcPrice', {
  unit: 'USD/BTC',
  label: 'BTC price',
  words: 'price at the decision, grown to the middle of the month, with the step from its month on',
  source: 'constant growth, and a step for what-ifs',
  formula: marketInput('btcPriceUsd')
    .times(growth(marketInput('btcGrowth'), 0.5))
    .times(
      when(month.isAbove(marketInput('btcStepAfter')), marketInput('btcStep').onePlus(), constant(1, '1')),
    ),
});

export const subsidy = line('market.subsidy', {
  unit: 'BTC/block',
  label: 'Block subsidy',
  words: 'subsidy at the decision, halved after each halving month',
  source: 'bitcoin protocol: 50 / 2^floor(height / 210,000)',
  formula: marketInput('subsidyBtc').times(
    halvings(marketInput('nextHalving'), marketInput('halvingIntervalMonths')),
  ),
});

export const networkIncome = line('market.networkIncome', {
  unit: 'USD/day',
  label: 'Income of all miners',
  words: 'subsidy and fees of 144 blocks a day, times the BTC price',
  source: 'bitcoin protocol; blocks on target time',
  formula: subsidy.times(marketInput('feeShare').onePlus()).times(blocksPerDay).times(btcPrice),
});

export const marginalHashprice = line('market.marginalHashprice', {
  unit: 'USD/PH/day',
  label: 'Hashprice that pays marginal machines',
  words: 'energy that one PH/s of marginal machines uses in a day, times their power price',
  source: '0.024 e k c, e falling each year as machines improve',
  formula: hoursPerDay
    .times(marketInput('marginalEfficiencyJPerTh'))
    .times(growth(zero.minus(marketInput('marginalImprovement')), 0))
    .times(marketInput('marginalPowerUsdPerMwh'))
    .in('USD/PH/day'),
});

export const payingHashrate = line('market.payingHashrate', {
  unit: 'EH',
  label: 'Hashrate that pays',
  words: 'income of all miners over the hashprice that pays marginal machines: where the network tends to',
  source: 'ln H* = ln(P 144 (S + F) / HP_floor)',
  formula: networkIncome.over(marginalHashprice).in('EH'),
});

const respondingHashrate = () => {
  const before = previousOf('market.networkHashrate', marketInput('networkEh'));
  const gap = payingHashrate.over(before);
  const one = constant(1, '1');
  return before
    .times(gap.atLeast(one).toThe(marketInput('responseUp').over(12)))
    .times(gap.atMost(one).toThe(marketInput('responseDown').over(12)))
    .atLeast(constant(1, 'EH', 'least hashrate: some machine always mines'));
};

const grownHashrate = marketInput('networkEh').times(growth(marketInput('networkGrowth'), 0.5));

/** A network without any price to follow keeps a hashrate that can be divided by. */
const leastPriceRatio = constant(0.001, '1', 'least price of bitcoin over that of today that is followed');

const elasticHashrate = grownHashrate.times(
  when(
    marketInput('btcPriceUsd').isAbove(zero),
    btcPrice
      .at(month.minus(marketInput('networkLagMonths')).atLeast(firstMonth))
      .over(marketInput('btcPriceUsd')),
    leastPriceRatio,
  )
    .atLeast(leastPriceRatio)
    .toThe(marketInput('networkElasticity')),
);

export const networkHashrate = line('market.networkHashrate', {
  unit: 'EH',
  label: 'Network hashrate',
  words:
    'closes a part of the gap to the hashrate that pays each month; or grows at a constant rate, with or without the price',
  source:
    'ln H(t+1) = ln H(t) + k_up/12 max(0, ln H* - ln H) - k_down/12 max(0, ln H - ln H*); or H0 (1+g)^(t/12), times (P(t-L)/P0)^eps',
  fromDecision: true,
  formula: when(
    month.isBelow(firstMonth),
    marketInput('networkEh'),
    when(
      choiceIs('market', 'networkModel', 'response'),
      respondingHashrate(),
      when(choiceIs('market', 'networkModel', 'elastic'), elasticHashrate, grownHashrate),
    ),
  ),
});

export const difficulty = line('market.difficulty', {
  unit: '1',
  label: 'Network difficulty',
  words: 'network hashrate times 600 seconds, over 2^32',
  source: 'bitcoin protocol: H = D x 2^32 / 600',
  formula: networkHashrate.in('TH').times(hashesPerDifficulty),
});

export const hashpriceBtc = line('market.hashpriceBtc', {
  unit: 'BTC/PH/day',
  label: 'Hashprice in BTC',
  words: 'subsidy and fees of 144 blocks a day, over the network hashrate',
  source: 'hashprice as Luxor and Hashrate Index define it; blocks on target time',
  formula: subsidy
    .times(marketInput('feeShare').onePlus())
    .times(blocksPerDay)
    .over(networkHashrate)
    .in('BTC/PH/day'),
});

export const hashprice = line('market.hashprice', {
  unit: 'USD/PH/day',
  label: 'Hashprice',
  words: 'hashprice in BTC times the BTC price',
  source: 'hashprice as Luxor and Hashrate Index define it',
  formula: hashpriceBtc.times(btcPrice),
});

export const miningDiscount = line('market.miningDiscount', {
  unit: '1',
  label: 'Discount factor, mining',
  words: 'worth today of one dollar of mining in this month',
  source: '(1 + r)^(-t/12)',
  fromDecision: true,
  formula: discount(marketInput('miningDiscountRate')),
});

export const leaseDiscount = line('market.leaseDiscount', {
  unit: '1',
  label: 'Discount factor, lease',
  words: 'worth today of one dollar of the conversion in this month',
  source: '(1 + r)^(-t/12)',
  fromDecision: true,
  formula: discount(marketInput('leaseDiscountRate')),
});

export const gpuDiscount = line('market.gpuDiscount', {
  unit: '1',
  label: 'Discount factor, GPU cloud',
  words: 'worth today of one dollar of a GPU cloud block in this month',
  source: '(1 + r)^(-t/12)',
  fromDecision: true,
  formula: discount(marketInput('gpuDiscountRate')),
});

export const equityDiscount = line('market.equityDiscount', {
  unit: '1',
  label: 'Discount factor, equity',
  words: 'worth today of one dollar after debt service in this month',
  source: '(1 + r)^(-t/12)',
  fromDecision: true,
  formula: discount(marketInput('equityDiscountRate')),
});

export const financeDiscount = line('market.financeDiscount', {
  unit: '1',
  label: 'Discount factor, money put in',
  words: 'worth today of one dollar put in in this month, at the finance rate',
  source: '(1 + r)^(-t/12)',
  fromDecision: true,
  formula: discount(marketInput('financeRate')),
});

export const reinvestmentDiscount = line('market.reinvestmentDiscount', {
  unit: '1',
  label: 'Discount factor, money received',
  words: 'worth today of one dollar received in this month, at the reinvestment rate',
  source: '(1 + r)^(-t/12)',
  fromDecision: true,
  formula: discount(marketInput('reinvestmentRate')),
});

export const marketLines = [
  btcPrice,
  subsidy,
  networkIncome,
  marginalHashprice,
  payingHashrate,
  networkHashrate,
  difficulty,
  hashpriceBtc,
  hashprice,
  miningDiscount,
  leaseDiscount,
  gpuDiscount,
  equityDiscount,
  financeDiscount,
  reinvestmentDiscount,
];
