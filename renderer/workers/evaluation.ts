import { emptyPortfolio } from '../../shared/domain/newRows.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import type { EvaluationAnswer, EvaluationAsk } from './evaluationMessages.ts';

/** Entry of the worker that evaluates the portfolio while something that moves every site is under the hand. */

let portfolio: Portfolio = emptyPortfolio('');
let engine: PortfolioEngine | null = null;

addEventListener('message', ({ data: { id, tables, looked } }: MessageEvent<EvaluationAsk>) => {
  portfolio = { ...portfolio, ...tables };
  engine ??= new PortfolioEngine(portfolio);
  engine.update(portfolio);
  const results = engine.results(looked);
  const { market, siteScalars, portfolioSeries, portfolioScalars } = results;
  const arrays = [...Object.values(market), siteScalars, portfolioSeries, portfolioScalars];
  postMessage({ id, results } satisfies EvaluationAnswer, {
    transfer: arrays.map(({ buffer }) => buffer),
  });
});
