import { constant, discount, growth, halvings, line } from '../language/line.ts';
import { marketInput } from './inputs.ts';

const blocksPerDay = constant(144, 'block/day', 'blocks a day, one in ten minutes');
const hashesPerDifficulty = constant(
  (1e12 * 600) / 2 ** 32,
  '1/TH',
  'hashes of one TH/s in ten minutes, over 2^32',
);

export const btcPrice = line('market.btcPrice', {
  unit: 'USD/BTC',
  label: 'BTC price',
  words: 'price at the decision, grown to the middle of the month',
  source: 'constant growth; the network does not answer to the price',
  formula: marketInput('btcPriceUsd').times(growth(marketInput('btcGrowth'), 0.5)),
});

export const networkHashrate = line('market.networkHashrate', {
  unit: 'EH',
  label: 'Network hashrate',
  words: 'hashrate at the decision, grown to the middle of the month',
  source: 'constant growth; the network does not answer to the price',
  formula: marketInput('networkEh').times(growth(marketInput('networkGrowth'), 0.5)),
});

export const difficulty = line('market.difficulty', {
  unit: '1',
  label: 'Network difficulty',
  words: 'network hashrate times 600 seconds, over 2^32',
  source: 'bitcoin protocol: H = D x 2^32 / 600',
  formula: networkHashrate.in('TH').times(hashesPerDifficulty),
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

export const marketLines = [
  btcPrice,
  networkHashrate,
  difficulty,
  subsidy,
  hashpriceBtc,
  hashprice,
  miningDiscount,
  leaseDiscount,
];
