import { buildModel, type Model } from '../language/model.ts';
import { cashLines } from './cash.ts';
import { constructionLines } from './construction.ts';
import { inputUnit } from './inputs.ts';
import { leaseLines } from './lease.ts';
import { marketLines } from './market.ts';
import { metricLines } from './metrics.ts';
import { miningLines } from './mining.ts';
import { portfolioLines } from './portfolio.ts';
import { powerSplitLines } from './powerSplit.ts';

/** The financial model of Switchyard: every line, checked and in order. */
export const model: Model = buildModel(
  [
    ...marketLines,
    ...miningLines,
    ...powerSplitLines,
    ...leaseLines,
    ...constructionLines,
    ...cashLines,
    ...metricLines,
    ...portfolioLines,
  ],
  inputUnit,
);
