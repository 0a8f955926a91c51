import { cumulative, line, month, when, zero } from '../language/line.ts';
import { capex, cloudCapex } from './construction.ts';
import { contractCash, saleProceeds } from './contract.ts';
import { asicProceeds, doNothingCash, handoverMiningCash, keptMiningCash, redeployedCash } from './fleet.ts';
import { cloudRevenue, gpuCapex, gpuResale } from './gpuCloud.ts';
import { cloudCost, noi } from './income.ts';
import { choiceIs, siteInput } from './inputs.ts';
import { exitProceeds, renewalNoi } from './terminal.ts';

export const cloudCash = line('site.cloudCash', {
  unit: 'USD/month',
  label: 'Cash of the GPU cloud',
  words: 'GPU revenue less its cost, GPUs sold less GPUs bought, less the hard cost of its halls',
  fromDecision: true,
  formula: cloudRevenue.minus(cloudCost).plus(gpuResale).minus(gpuCapex).minus(cloudCapex),
});

export const leaseCash = line('site.leaseCash', {
  unit: 'USD/month',
  label: 'Cash of leases and sales',
  words:
    'NOI of leases, prepayment and support, sale of power, displaced machines, and mining until handover, less capex without the cloud',
  fromDecision: true,
  formula: noi
    .minus(cloudRevenue)
    .plus(cloudCost)
    .plus(contractCash)
    .plus(saleProceeds)
    .plus(asicProceeds)
    .plus(redeployedCash)
    .plus(handoverMiningCash)
    .minus(capex.minus(cloudCapex).minus(gpuCapex)),
});

const isHeld = month.isAtMost(siteInput('exitMonth'));

export const cashWithNothing = line('site.cashWithNothing', {
  unit: 'USD/month',
  label: 'Cash of the conversion, nothing after the lease',
  words: 'cash of leases and sales and of the GPU cloud',
  fromDecision: true,
  formula: leaseCash.plus(cloudCash),
});

export const cashWithExit = line('site.cashWithExit', {
  unit: 'USD/month',
  label: 'Cash of the conversion with a sale',
  words: 'cash of the conversion until the month of sale, and the price',
  fromDecision: true,
  formula: when(isHeld, cashWithNothing, zero).plus(exitProceeds),
});

export const cashWithRenewal = line('site.cashWithRenewal', {
  unit: 'USD/month',
  label: 'Cash of the conversion with a renewal',
  words: 'cash of the conversion and expected NOI of a renewal',
  fromDecision: true,
  formula: cashWithNothing.plus(renewalNoi),
});

export const isSoldInTheEnd = choiceIs('site', 'terminalMethod', 'exit');
const isRenewed = choiceIs('site', 'terminalMethod', 'renewal');

export const conversionCash = line('site.conversionCash', {
  unit: 'USD/month',
  label: 'Cash of the conversion',
  words: 'cash of the conversion with the terminal value that is chosen; before debt and tax',
  fromDecision: true,
  formula: when(isSoldInTheEnd, cashWithExit, when(isRenewed, cashWithRenewal, cashWithNothing)),
});

export const terminalCash = line('site.terminalCash', {
  unit: 'USD/month',
  label: 'Terminal value',
  words: 'cash of the conversion less what it would be with nothing after the lease',
  fromDecision: true,
  formula: conversionCash.minus(cashWithNothing),
});

export const planCash = line('site.planCash', {
  unit: 'USD/month',
  label: 'Cash of the plan',
  words: 'cash of mining that stays and of the conversion; before debt and tax',
  fromDecision: true,
  formula: keptMiningCash.plus(conversionCash),
});

export const planCumulative = line('site.planCumulative', {
  unit: 'USD',
  label: 'Cumulative cash of the plan',
  words: 'cash of the plan, summed up to this month',
  fromDecision: true,
  formula: cumulative('site.planCumulative', planCash),
});

export const doNothingCumulative = line('site.doNothingCumulative', {
  unit: 'USD',
  label: 'Cumulative cash if nothing is done',
  words: 'cash of do-nothing, summed up to this month',
  fromDecision: true,
  formula: cumulative('site.doNothingCumulative', doNothingCash),
});

export const cashLines = [
  cloudCash,
  leaseCash,
  cashWithNothing,
  cashWithExit,
  cashWithRenewal,
  conversionCash,
  terminalCash,
  planCash,
  planCumulative,
  doNothingCumulative,
];
