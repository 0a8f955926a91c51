import { buildModel, type Model } from '../language/model.ts';
import { cashLines } from './cash.ts';
import { companyLines } from './company.ts';
import { comparisonLines } from './comparison.ts';
import { constructionLines } from './construction.ts';
import { contractLines } from './contract.ts';
import { energyLines } from './energy.ts';
import { equityMetricLines } from './equityMetrics.ts';
import { fleetLines } from './fleet.ts';
import { gpuCloudLines } from './gpuCloud.ts';
import { incomeLines } from './income.ts';
import { inputUnit } from './inputs.ts';
import { leaseLines } from './lease.ts';
import { loanLines } from './loan.ts';
import { marketLines } from './market.ts';
import { metricLines } from './metrics.ts';
import { miningLines } from './mining.ts';
import { portfolioLines } from './portfolio.ts';
import { powerSplitLines } from './powerSplit.ts';
import { returnLines } from './returns.ts';
import { stabilisedLines } from './stabilised.ts';
import { taxModelLines } from './tax.ts';
import { terminalLines } from './terminal.ts';

/** The financial model of Switchyard: every line, checked and in order. */
export const model: Model = buildModel(
  [
    ...marketLines,
    ...miningLines,
    ...powerSplitLines,
    ...fleetLines,
    ...leaseLines,
    ...gpuCloudLines,
    ...energyLines,
    ...incomeLines,
    ...contractLines,
    ...constructionLines,
    ...terminalLines,
    ...cashLines,
    ...stabilisedLines,
    ...loanLines,
    ...taxModelLines,
    ...metricLines,
    ...equityMetricLines,
    ...comparisonLines,
    ...portfolioLines,
    ...returnLines,
    ...companyLines,
  ],
  inputUnit,
);
